import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInLines } from '#app/domain/help/built-in.ts'
import { dialOf, nextCheck } from '#app/domain/help/help-line.ts'
import { lineAsTyped, readLine } from '#app/domain/help/line-form.ts'
import { locales } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { helpLines } from '#prisma/example/help-lines.ts'
import { lineContent } from '#tests/make/help-line.ts'

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const reading = (change: Record<string, string>) =>
  readLine(formOf({ ...lineAsTyped(lineContent()), ...change }))

describe('a number', () => {
  it.each([
    ['112', 'SE', '112'],
    ['114 14', 'SE', '11414'],
    ['020-50 50 50', 'SE', '+4620505050'],
    ['020-390 000', 'SE', '+4620390000'],
    ['22 33 11 60', 'NO', '+4722331160'],
    ['02800', 'NO', '02800'],
    ['116 111', 'NO', '116111'],
    ['+46 8 123 45 67', 'NO', '+4681234567'],
  ])('%s in %s is dialled %s', (number, country, dial) => {
    expect(dialOf(number, country)).toBe(dial)
  })
})

describe('what is built in', () => {
  it('is the state’s own numbers of both countries, in every language, and none for professionals', () => {
    for (const locale of locales) {
      const lines = builtInLines(locale)
      expect(lines.map(({ country, dial }) => `${country} ${dial}`)).toEqual([
        ...['SE 112', 'SE 11414', 'NO 112', 'NO 02800'],
      ])
      for (const line of lines)
        expect([line.name, line.about, line.forProfessionals]).toEqual([
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
          false,
        ])
    }
  })
})

describe('the example', () => {
  it('never offers the support telephone for professionals as a help line', () => {
    const apart = helpLines.filter(({ forProfessionals }) => forProfessionals)
    expect(apart.map(({ number, kind }) => number || kind)).toEqual(['020-390 000', 'contact'])
  })
})

describe('the form of a line', () => {
  it('reads back what it shows', () => {
    expect(reading({})).toEqual({ ok: true, value: lineContent() })
  })

  it.each([
    [{ country: 'XX' }, { country: 'unknown_choice' }],
    [{ kind: 'friend' }, { kind: 'unknown_choice' }],
    [{ number: 'call me' }, { number: 'number_malformed' }],
    [{ number: '12' }, { number: 'number_malformed' }],
    [{ website: 'javascript:alert(1)' }, { website: 'address_malformed' }],
    [{ sourceUrl: 'ftp://x.example' }, { sourceUrl: 'address_malformed' }],
    [
      { verifiedOn: '2026-02-30', reviewDue: '' },
      { verifiedOn: 'day_malformed', reviewDue: 'day_malformed' },
    ],
    [{ position: '-1' }, { position: 'position_malformed' }],
    [{ 'about-en': 'x'.repeat(301) }, { 'about-en': 'too_long' }],
  ])('with %o is refused', (change, errors) => {
    expect(reading(change)).toEqual({ ok: false, errors })
  })
})

describe('a check', () => {
  it('is due half a year on, whichever day it is made', () => {
    expect(nextCheck('2026-11-22')).toBe('2027-05-22')
    expect(nextCheck('2026-08-31')).toBe('2027-02-28')
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (today) => {
        const due = nextCheck(today)
        expect(isDay(due)).toBe(true)
        const days = (Date.parse(due) - Date.parse(today)) / 86_400_000
        expect(days).toBeGreaterThanOrEqual(178)
        expect(days).toBeLessThanOrEqual(184)
      }),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})
