import { describe, expect, it } from 'vitest'
import { isCountry, parsePostcode } from '#app/values/country.ts'
import { normaliseEmail, parseEmail } from '#app/values/email.ts'
import { isId, newId } from '#app/values/id.ts'
import { addHours, addMinutes, addSeconds, legalDate } from '#app/values/period.ts'
import { parseReference, referenceKinds, referenceTo } from '#app/values/reference.ts'

describe('an e-mail address', () => {
  const read = (text: string) => {
    const outcome = parseEmail(text)
    return outcome.ok ? outcome.value : outcome.refusal
  }

  it.each([
    ['alma@prov.example', 'alma@prov.example'],
    ['  Alma.Larsson+Lykta@Prov.EXAMPLE\t', 'Alma.Larsson+Lykta@prov.example'],
    ['åsa@räksmörgås.se', 'åsa@räksmörgås.se'],
    ["o'neill@prov.example", "o'neill@prov.example"],
    ['a@xn--rksmrgs-5wao1o.se', 'a@xn--rksmrgs-5wao1o.se'],
  ])('%j is %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('is missing when nothing is typed', () => {
    expect([read(''), read('  '), read('\t')]).toEqual(Array(3).fill('email_missing'))
  })

  it.each([
    ...['alma', 'alma@', '@prov.example', 'alma@prov', 'alma@prov.e', 'a b@prov.example'],
    ...['alma@@prov.example', 'alma@prov..example', 'al..ma@prov.example', '<alma@prov.example>'],
    ...['alma@prov.example,bo@prov.example', 'alma@prov.example;', '"alma"@prov.example'],
    ...[
      'alma@prov.example\r\nBcc: bo@prov.example',
      'alma\u0000@prov.example',
      'alma@prov.example\n',
    ],
    ...['alma@[127.0.0.1]', 'Alma (x)@prov.example', `${'a'.repeat(250)}@prov.example`],
  ])('%j is malformed', (text) => {
    expect(read(text)).toBe('email_malformed')
  })

  it('is one person in any case and composition', () => {
    expect(normaliseEmail('A\u030Asa@Prov.Example')).toBe('åsa@prov.example')
  })

  it('of a hundred thousand characters is refused at once', () => {
    expect(read(`${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`)).toBe('email_malformed')
  })
})

describe('a postcode', () => {
  it.each([
    ['11122', 'SE', '111 22'],
    ['111 22', 'SE', '111 22'],
    ['se-111\u00a022', 'SE', '111 22'],
    ['SE11122', 'SE', '111 22'],
    ['0150', 'NO', '0150'],
    ['N-0150', 'NO', undefined],
    ['NO-0150', 'NO', '0150'],
    ['2100', 'DK', '2100'],
    ['00100', 'FI', '00100'],
    ['FI-00100', 'FI', '00100'],
    ['10115', 'DE', '10115'],
    ['1112', 'SE', undefined],
    ['111222', 'SE', undefined],
    ['11122', 'NO', undefined],
    ['１１１２２', 'SE', undefined],
    ['111 2a', 'SE', undefined],
    ['', 'SE', undefined],
  ] as const)('%j in %s is %j', (text, country, expected) => {
    expect(parsePostcode(text, country)).toBe(expected)
  })

  it('belongs to a country that is sent to', () => {
    expect(['SE', 'NO', 'DK', 'FI', 'DE'].every(isCountry)).toBe(true)
    expect(['se', 'GB', '', undefined, 'constructor'].some(isCountry)).toBe(false)
  })
})

describe('a legal date', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2028-02-29T12:00:00Z', '2028-02-29'],
  ])('at %s is %s in Stockholm', (instant, date) => {
    expect(legalDate(new Date(instant))).toBe(date)
  })

  it('moves by whole seconds, minutes and hours, over summer time as well', () => {
    const at = new Date('2026-10-25T00:30:00Z')
    expect(addSeconds(at, 90).toISOString()).toBe('2026-10-25T00:31:30.000Z')
    expect(addMinutes(at, -31).toISOString()).toBe('2026-10-24T23:59:00.000Z')
    expect(addHours(at, 24).toISOString()).toBe('2026-10-26T00:30:00.000Z')
  })
})

describe('a reference', () => {
  it('is taken apart as it was put together', () => {
    for (const kind of referenceKinds) {
      const id = newId()
      expect(parseReference(referenceTo(kind, id))).toEqual({ kind, id })
    }
  })

  it.each(['', 'order', 'order/', `gift/${newId()}`, 'order/1', `Order/${newId()}`])(
    '%j is none: a bug',
    (text) => {
      expect(() => parseReference(text)).toThrow('not a reference')
    },
  )

  it('holds an id of the right shape only', () => {
    expect(isId(newId())).toBe(true)
    expect([newId().toUpperCase(), `${newId()} `, '', 7, null].some(isId)).toBe(false)
  })
})
