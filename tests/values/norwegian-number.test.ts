import { describe, expect, it } from 'vitest'
import { parseNorwegianOrganisation, parseNorwegianPerson } from '#app/values/norwegian-number.ts'

const today = '2026-11-27'
const read = (text: string) => parseNorwegianPerson(text, today)
const weights = {
  first: [3, 7, 6, 1, 8, 9, 4, 5, 2],
  second: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
}
const sum = (digits: string, by: readonly number[]) =>
  by.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)

/** Nine digits with the two control digits that follow, the first leaving so much; undefined where there are none. */
function withControl(nine: string, leaves = 0): string | undefined {
  const first = (11 + leaves - (sum(nine, weights.first) % 11)) % 11
  if (first === 10) return undefined
  const second = (11 - (sum(nine + first, weights.second) % 11)) % 11
  return second === 10 ? undefined : `${nine}${first}${second}`
}

describe('a fødselsnummer', () => {
  it.each(['01819010001', '01819010192', '018190 10001', '018190-10192'])(
    '%s, an invented one of the tax administration, is read',
    (typed) => {
      expect(read(typed)).toMatchObject({
        ok: true,
        value: { kind: 'fodselsnummer', birthday: '1990-01-01', doubtful: false },
      })
    },
  )

  it.each([
    ['', 'number_missing'],
    ['0181901000', 'number_malformed'],
    ['018190100012', 'number_malformed'],
    ['01819010002', 'number_checksum'],
    ['01819010010', 'number_checksum'],
    [withControl('300290101') ?? withControl('300290102') ?? '', 'number_no_day'],
    [withControl('010139999') ?? withControl('010139998') ?? '', 'number_unborn'],
    // No century has these three digits with that year.
    [withControl('010150800') ?? withControl('010150801') ?? '', 'number_no_day'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(read(typed)).toEqual({ ok: false, refusal })
  })

  it('with one digit changed is never read without a doubt', () => {
    const whole = '01819010001'
    const places = Array.from({ length: 11 }, (_, place) => place)
    const changed = places.flatMap((place) =>
      [...'0123456789'].map((digit) => whole.slice(0, place) + digit + whole.slice(place + 1)),
    )
    for (const other of changed.filter((one) => one !== whole)) {
      const answer = read(other)
      expect(answer.ok && !answer.value.doubtful, other).toBe(false)
    }
  })

  it('of a D-number has 40 added to its day', () => {
    const number = withControl('410190101') ?? withControl('410190102') ?? ''
    expect(read(number)).toMatchObject({ value: { kind: 'd_nummer', birthday: '1990-01-01' } })
  })

  it.each([1, 2, 3])(
    'of 2032 and later, whose control digit leaves %d, is doubted and taken',
    (leaves) => {
      const nine = ['010190101', '010190102', '010190103'].find((one) => withControl(one, leaves))
      expect(read(withControl(nine ?? '', leaves) ?? '')).toMatchObject({
        ok: true,
        value: { doubtful: true },
      })
    },
  )

  it('that leaves more is no number', () => {
    const nine = ['010190101', '010190102', '010190103'].find((one) => withControl(one, 4))
    expect(read(withControl(nine ?? '', 4) ?? '')).toEqual({
      ok: false,
      refusal: 'number_checksum',
    })
  })

  it.each([
    ['0101', '54', '500', '1854'],
    ['0101', '99', '749', '1899'],
    ['0101', '26', '500', '2026'],
    ['0101', '40', '900', '1940'],
    ['0101', '00', '499', '1900'],
  ])('tells the century by the digits after the day: %s%s %s is of %s', (day, yy, three, year) => {
    const around = [0, 1, -1, 2, -2].map((step) => String(Number(three) + step).padStart(3, '0'))
    const number = around.map((one) => withControl(day + yy + one)).find(Boolean) ?? ''
    const isEdge = !number.startsWith(day + yy + three)
    const answer = read(number)
    if (!isEdge) expect(answer).toMatchObject({ value: { birthday: `${year}-01-01` } })
    expect(number).toMatch(/^\d{11}$/)
  })
})

describe('a Norwegian organisation number', () => {
  it.each(['974760673', '974 760 673', 'NO 974 760 673 MVA'])('%s is read', (typed) => {
    expect(parseNorwegianOrganisation(typed)).toEqual({ ok: true, value: '974760673' })
  })

  it.each([
    ['', 'number_missing'],
    ['974760674', 'number_checksum'],
    ['97476067', 'number_malformed'],
    ['174760673', 'number_malformed'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(parseNorwegianOrganisation(typed)).toEqual({ ok: false, refusal })
  })
})
