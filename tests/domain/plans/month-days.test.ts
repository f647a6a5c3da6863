import { describe, expect, it } from 'vitest'
import {
  addMonths,
  chargeAfterPause,
  nextOnDay,
  pauseEnd,
} from '#app/domain/plans/changes/month-days.ts'

const at = (text: string) => new Date(`${text}Z`)
const day = (date: Date) => date.toISOString().slice(0, 10)

describe('a month later', () => {
  it.each([
    ['2026-01-31T09:30:00', 1, '2026-02-28'],
    ['2027-12-31T09:30:00', 2, '2028-02-29'],
    ['2026-11-15T23:59:00', 12, '2027-11-15'],
  ])('%s and %i months', (from, months, expected) => {
    expect(day(addMonths(at(from), months))).toBe(expected)
    expect(addMonths(at(from), months).toISOString().slice(11, 19)).toBe(from.slice(11))
  })
})

describe('a plan that gets another day', () => {
  it.each([
    // Later in the same month is soon enough; days after the last charge is too soon.
    ['2026-11-05T10:00:00', '2026-11-10T10:00:00', 25, '2026-11-25'],
    ['2026-11-05T10:00:00', '2026-11-10T10:00:00', 12, '2026-12-12'],
    ['2026-11-28T10:00:00', '2026-11-29T10:00:00', 1, '2027-01-01'],
    ['2026-11-28T10:00:00', '2026-11-29T10:00:00', 13, '2026-12-13'],
    // A day that has gone by waits for the next month.
    ['2026-11-05T10:00:00', '2026-12-03T10:00:00', 1, '2027-01-01'],
    ['2026-11-05T10:00:00', '2026-12-03T10:00:00', 4, '2026-12-04'],
  ])('charged on %s and asked on %s: day %i is first %s', (last, now, wanted, expected) => {
    const next = nextOnDay(wanted, { lastChargeAt: at(last), now: at(now) })
    expect(day(next)).toBe(expected)
    expect(next.toISOString().slice(11, 19)).toBe('12:00:00')
  })

  it('is never charged within 15 days of the last charge, nor later than 46 days after it when asked at once', () => {
    const start = at('2026-01-01T06:00:00').getTime()
    for (let offset = 0; offset < 400; offset += 1) {
      const lastChargeAt = new Date(start + offset * 86_400_000)
      for (let wanted = 1; wanted <= 28; wanted += 1) {
        const next = nextOnDay(wanted, { lastChargeAt, now: lastChargeAt })
        const days = (next.getTime() - lastChargeAt.getTime()) / 86_400_000
        expect(next.getUTCDate()).toBe(wanted)
        expect(days).toBeGreaterThanOrEqual(15)
        expect(days).toBeLessThanOrEqual(46.5)
      }
    }
  })
})

describe('a pause', () => {
  it('leaves out just as many charges as it has months, whatever the day and the month', () => {
    for (let offset = 0; offset < 400; offset += 1) {
      const anchor = new Date(at('2026-01-01T22:15:00').getTime() + offset * 86_400_000)
      for (let months = 1; months <= 12; months += 1) {
        const [first, ...later] = Array.from({ length: 16 }, (_, count) => addMonths(anchor, count))
        const ends = pauseEnd(first ?? anchor, months)
        expect([first, ...later].filter((charge) => charge && charge <= ends)).toHaveLength(months)
        const paused = { nextChargeAt: anchor, resumesAt: ends, anchorAt: undefined }
        expect(chargeAfterPause(paused)).toEqual(later[months - 1])
      }
    }
  })

  it('leaves out as many also when it is asked for in a short month', () => {
    // A plan of the 31st, asked in February: its charges are the 28th, the 31st of March, the 30th of April.
    const charges = ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'].map((text) =>
      at(`${text}T12:00:00`),
    )
    for (let months = 1; months <= 3; months += 1) {
      const [nextChargeAt = at('2027-02-28T12:00:00')] = charges
      const resumesAt = pauseEnd(nextChargeAt, months)
      expect(charges.filter((charge) => charge <= resumesAt)).toHaveLength(months)
      const anchorAt = at('2027-01-31T12:00:00')
      // What is told is the day that it is charged on, not that of the short month.
      expect(chargeAfterPause({ nextChargeAt, resumesAt, anchorAt })).toEqual(charges[months])
      expect(addMonths(nextChargeAt, months, anchorAt)).toEqual(charges[months])
    }
  })
})
