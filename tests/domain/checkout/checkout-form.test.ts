import { describe, expect, it } from 'vitest'
import { readCheckoutForm, typedCheckout } from '#app/domain/checkout/checkout-form.ts'

const good = {
  country: 'SE',
  delivery: 'letter',
  name: 'Alma Provare',
  email: 'Alma@Prov.example',
  addressLine1: 'Provgatan 2',
  addressLine2: '',
  postcode: 'se-11122',
  city: 'Stockholm',
  total: 'SEK 54900',
}

type Change = Partial<Record<keyof typeof good, string | string[] | undefined>>

function formOf(change: Change = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...good, ...change })) {
    for (const single of [value ?? []].flat()) form.append(name, single)
  }
  return form
}

const errorsOf = (change: Change) => {
  const read = readCheckoutForm(formOf(change))
  return read.ok ? {} : read.errors
}

describe('the checkout form', () => {
  it('is read, with the postcode and the address as they are written', () => {
    const { total, ...typed } = good
    expect(readCheckoutForm(formOf())).toEqual({
      ok: true,
      value: {
        ...{ ...typed, postcode: '111 22', email: 'Alma@prov.example' },
        shown: { amount: 54_900, currency: 'SEK' },
      },
    })
  })

  it('may leave the second address line out', () => {
    expect(readCheckoutForm(formOf({ addressLine2: undefined })).ok).toBe(true)
  })

  it('names every field that is wrong at once', () => {
    const nothing = Object.fromEntries(Object.keys(good).map((name) => [name, undefined]))
    expect(errorsOf(nothing)).toEqual({
      ...{ country: 'missing', delivery: 'missing', name: 'missing', email: 'missing' },
      ...{ addressLine1: 'missing', postcode: 'missing', city: 'missing', total: 'missing' },
    })
  })

  it.each([
    ['country', 'GB', 'unknown_choice'],
    ['country', 'se', 'unknown_choice'],
    ['country', 'Sweden', 'unknown_choice'],
    ['country', ['SE', 'NO'], 'repeated'],
    ['delivery', 'x'.repeat(61), 'too_long'],
    ['name', ' ', 'missing'],
    ['name', 'x'.repeat(101), 'too_long'],
    ['name', 'Alma\nBcc: x', 'malformed'],
    ['name', ['Alma', 'Bo'], 'repeated'],
    ['email', '', 'missing'],
    ['email', 'alma@prov', 'email_malformed'],
    ['email', 'a@b.se\r\nBcc: c@d.se', 'email_malformed'],
    ['email', `${'x'.repeat(250)}@b.se`, 'too_long'],
    ['addressLine1', 'x'.repeat(121), 'too_long'],
    ['addressLine2', 'x'.repeat(121), 'too_long'],
    ['addressLine2', 'a\u0000', 'malformed'],
    ['postcode', '1112', 'postcode_malformed'],
    ['postcode', '1'.repeat(17), 'too_long'],
    ['city', 'x'.repeat(81), 'too_long'],
    ['total', 'SEK', 'malformed'],
    ['total', '54900', 'malformed'],
    ['total', 'DKK 100', 'malformed'],
    ['total', 'SEK -1', 'malformed'],
    ['total', 'SEK 1.5', 'malformed'],
    ['total', 'SEK 1234567890', 'malformed'],
    ['total', `SEK ${'0'.repeat(20)}`, 'too_long'],
  ] as const)('%s %j is %s', (field, value, refusal) => {
    expect(errorsOf({ [field]: typeof value === 'string' ? value : [...value] })).toEqual({
      [field]: refusal,
    })
  })

  it('holds a postcode against its own country, and leaves it in peace without one', () => {
    expect(errorsOf({ country: 'NO' })).toEqual({ postcode: 'postcode_malformed' })
    expect(errorsOf({ country: 'NO', postcode: 'NO-0150' })).toEqual({})
    expect(errorsOf({ country: '', postcode: 'anything' })).toEqual({ country: 'missing' })
  })

  it('shows what was typed again, whatever it was', () => {
    const change = { name: ' <b> ', country: ['XX', 'SE'], email: ['one', 'two'] }
    const typed = typedCheckout(formOf(change))
    expect(typed).toEqual({ ...good, name: ' <b> ', country: 'XX', email: 'one two' })
  })
})
