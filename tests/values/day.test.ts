import { describe, expect, it } from 'vitest'
import { beginningOf, isDay } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'

describe('a day', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['27-01-01', false],
    ['2027-1-1', false],
    ['', false],
    ['2027-01-01T00:00', false],
  ])('%j exists: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  it.each([
    ['2026-11-27', '2026-11-26T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    // The days on which the clocks change, and those after.
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins in Stockholm at %s', (day, instant) => {
    expect(beginningOf(day)?.toISOString()).toBe(instant)
  })

  it('begins with its own legal date and a millisecond after the day before, all year', () => {
    for (let number = 0; number < 366; number += 1) {
      const day = new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
      const at = beginningOf(day) as Date
      expect(legalDate(at)).toBe(day)
      expect(legalDate(new Date(at.getTime() - 1))).not.toBe(day)
    }
  })

  it('ends where the next begins, over the end of a month', () => {
    expect(beginningOf('2026-11-30', 1)).toEqual(beginningOf('2026-12-01'))
  })

  it('does not begin when it does not exist', () => {
    expect(beginningOf('2026-02-30')).toBeUndefined()
  })
})
