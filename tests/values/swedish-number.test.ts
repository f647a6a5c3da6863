import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitsLuhn,
  parsePersonNumber,
  parseSwedishOrganisation,
} from '#app/values/swedish-number.ts'

const today = '2026-11-27'
const read = (text: string, at = today) => parsePersonNumber(text, at)
const digitsOf = (text: string, at = today) => {
  const one = read(text, at)
  return one.ok ? one.value.digits : one.refusal
}

/** The tax agency's own test people. */
const testPeople = ['199006022397', '199107172380', '196108283166', '190001042399']

/** Nine digits and the control digit that fits; the last of them as the tax agency's test people have them. */
const withControl = (nine: string): string =>
  [...'0123456789'].map((digit) => nine + digit).find(fitsLuhn) ?? ''

describe('a personnummer', () => {
  it.each(testPeople)('%s is read, whole or without its century', (whole) => {
    expect(read(whole)).toMatchObject({ ok: true, value: { digits: whole, kind: 'personnummer' } })
    const sign = Number(whole.slice(0, 4)) <= 1926 ? '+' : '-'
    const short = whole.slice(2)
    expect(digitsOf(`${short.slice(0, 6)}${sign}${short.slice(6)}`)).toBe(whole)
    expect(digitsOf(`${whole.slice(0, 8)}-${whole.slice(8)}`)).toBe(whole)
    expect(digitsOf(` ${whole.slice(0, 4)} ${whole.slice(4, 8)}\u00a0– ${whole.slice(8)} `)).toBe(
      whole,
    )
  })

  it.each([
    ['', 'number_missing'],
    ['  - ', 'number_missing'],
    ['19900602239', 'number_malformed'],
    ['900602-239', 'number_malformed'],
    ['209006022397x', 'number_malformed'],
    ['179006022397', 'number_malformed'],
    ['900602--23+97', 'number_malformed'],
    ['199006022398', 'number_checksum'],
    ['199006022379', 'number_checksum'],
    ['199006020002', 'number_malformed'],
    // A day that is none, with a control digit that fits.
    [`19${withControl('900230239')}`, 'number_no_day'],
    [`19${withControl('901302239')}`, 'number_no_day'],
    ['209006022397', 'number_unborn'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(digitsOf(typed)).toBe(refusal)
  })

  it('without a century is of the latest that has come, and with a plus at least a hundred years back', () => {
    const first = withControl('010101238')
    const typed = (sign: string) => first.slice(0, 6) + sign + first.slice(6)
    expect(digitsOf(typed('-'))).toBe(`20${first}`)
    expect(digitsOf(typed('+'))).toBe(`19${first}`)
    expect(digitsOf(typed('-'), '2000-12-31')).toBe(`19${first}`)
    // A hundred years in the year in which she becomes it.
    const hundred = withControl('261231238')
    expect(digitsOf(`${hundred.slice(0, 6)}+${hundred.slice(6)}`)).toBe(`19${hundred}`)
    // Nobody born on the day after today is a day old yet.
    const tomorrow = withControl('261128238')
    expect(digitsOf(tomorrow)).toBe(`19${tomorrow}`)
    expect(digitsOf(tomorrow, '2026-11-28')).toBe(`20${tomorrow}`)
  })

  it('tells the day of birth, also of a samordningsnummer, whose day has 60 added', () => {
    expect(read('190001042399')).toMatchObject({ value: { birthday: '1900-01-04' } })
    const coordination = withControl('900662239')
    expect(read(coordination)).toEqual({
      ok: true,
      value: {
        ...{ digits: `19${coordination}`, kind: 'samordningsnummer', birthday: '1990-06-02' },
      },
    })
    expect(digitsOf(withControl('900692239'))).toBe('number_no_day')
  })

  it('with one digit changed or two beside each other exchanged is found out', () => {
    const digits = fc.tuple(
      fc.constantFrom(...testPeople),
      fc.integer({ min: 2, max: 11 }),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(digits, ([whole, place, plus]) => {
        const other = (Number(whole[place]) + plus) % 10
        const changed = whole.slice(0, place) + other + whole.slice(place + 1)
        expect(fitsLuhn(changed.slice(2))).toBe(false)
        expect(read(changed).ok).toBe(false)
      }),
      { seed: 20261127, numRuns: 500 },
    )
  })
})

describe('a Swedish organisation number', () => {
  it.each([
    ['202100-5448', '2021005448'],
    ['162021005448', '2021005448'],
    ['2021 00 – 5448', '2021005448'],
  ])('%s is read', (typed, digits) => {
    expect(parseSwedishOrganisation(typed)).toEqual({ ok: true, value: digits })
  })

  it.each([
    ['', 'number_missing'],
    ['802000-0000', 'number_checksum'],
    ['202100-5449', 'number_checksum'],
    // A person's, which has a month there.
    ['900602-2397', 'number_malformed'],
    ['20210054', 'number_malformed'],
    ['SE202100544801', 'number_malformed'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(parseSwedishOrganisation(typed)).toEqual({ ok: false, refusal })
  })
})
