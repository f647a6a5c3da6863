import { describe, expect, it } from 'vitest'
import { marksHeld, mostMarks, readMarks } from '#app/domain/organisation/marks.ts'
import { readOffer } from '#app/domain/organisation/offer.ts'
import {
  organisationAsTyped,
  organisationFields,
  readOrganisation,
} from '#app/domain/organisation/organisation-form.ts'

import { readRefundLimit } from '#app/domain/organisation/refund-limit.ts'

const formOf = (fields: Record<string, string | string[]>): FormData => {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

const typed = {
  ...{ nameSv: 'Stiftelsen Prov', nameNb: 'Stiftelsen Prøve', nameEn: 'Trial Foundation' },
  ...{
    shortName: 'Prov',
    number: '802000-0000',
    vatNumber: '',
    address: 'Provgatan 1\r\n\r\n 000 00 Provstad ',
  },
  ...{
    email: 'Hej@Prov.Example',
    telephone: '+46 (8) 465-00 400',
    website: 'https://prov.example',
  },
  ...{ purposeSv: 'Vi provar.', purposeNb: 'Vi prøver.', purposeEn: 'We try.' },
}

describe('the organisation’s form', () => {
  it('becomes the record: an address line by line, a telephone in digits, the domain in lower case', () => {
    const read = readOrganisation(formOf(typed))
    expect(read).toEqual({
      ok: true,
      value: {
        name: { sv: 'Stiftelsen Prov', nb: 'Stiftelsen Prøve', en: 'Trial Foundation' },
        shortName: 'Prov',
        number: '802000-0000',
        vatNumber: '',
        address: ['Provgatan 1', '000 00 Provstad'],
        email: 'Hej@prov.example',
        telephone: '+46846500400',
        website: 'https://prov.example',
        purpose: { sv: 'Vi provar.', nb: 'Vi prøver.', en: 'We try.' },
      },
    })
  })

  it('reads back what it shows', () => {
    const read = readOrganisation(formOf(typed))
    if (!read.ok) throw new Error('refused')
    expect(readOrganisation(formOf(organisationAsTyped(read.value)))).toEqual(read)
  })

  it.each([
    ['number', '80200-0000', 'number_malformed'],
    ['telephone', '08-465 00 400', 'telephone_malformed'],
    ['website', 'http://prov.example', 'website_malformed'],
    ['website', 'javascript:alert(1)', 'website_malformed'],
    ['email', 'hej', 'email_malformed'],
    ['email', 'hej@prov.example\nBcc: all@prov.example', 'malformed'],
    ['shortName', 'x'.repeat(41), 'too_long'],
    ['nameNb', '', 'missing'],
    ['address', 'a\u0000b', 'malformed'],
  ])('names %s when it is %j', (field, value, refusal) => {
    expect(readOrganisation(formOf({ ...typed, [field]: value }))).toEqual({
      ok: false,
      errors: { [field]: refusal },
    })
  })

  it('names every field of an empty form but those that may be left out', () => {
    const read = readOrganisation(new FormData())
    const free = ['vatNumber', 'telephone', 'website']
    const named = organisationFields.filter((field) => !free.includes(field))
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(named)
  })

  it('refuses a field that came twice', () => {
    const read = readOrganisation(formOf({ ...typed, email: ['a@b.se', 'c@d.se'] }))
    expect(read).toEqual({ ok: false, errors: { email: 'repeated' } })
  })
})

describe('marks', () => {
  const row = (place: number, mark: Record<string, string>) =>
    Object.fromEntries(Object.entries(mark).map(([field, value]) => [`${field}-${place}`, value]))
  const held = {
    name: '90-konto',
    number: '900-0000',
    validTo: '2027-06-30',
    verifyUrl: 'https://prov.example',
  }

  it('are read row by row; an empty row is none', () => {
    expect(readMarks(formOf({ ...row(0, held), ...row(3, held) }))).toEqual({
      marks: [held, held],
      errors: {},
    })
    expect(readMarks(formOf(row(1, { name: ' ', number: '' })))).toEqual({ marks: [], errors: {} })
  })

  it('are refused without a number, a day that exists, or where they can be checked', () => {
    const wrong = { name: 'Märke', number: '', validTo: '2027-02-30', verifyUrl: 'prov.example' }
    expect(readMarks(formOf(row(2, wrong))).errors).toEqual({
      'number-2': 'missing',
      'validTo-2': 'date_malformed',
      'verifyUrl-2': 'address_malformed',
    })
  })

  it('beyond the last row are nobody’s', () => {
    expect(readMarks(formOf(row(mostMarks, held))).marks).toEqual([])
  })

  it('are held on their last day and not the day after', () => {
    expect(marksHeld([held], '2027-06-30')).toEqual([held])
    expect(marksHeld([held], '2027-07-01')).toEqual([])
  })
})

describe('what visitors are offered', () => {
  it('is what is ticked, in our order', () => {
    const form = formOf({ locales: ['en', 'sv', 'xx'], currencies: ['EUR'] })
    expect(readOffer(form)).toEqual({
      offer: { locales: ['sv', 'en'], currencies: ['EUR'] },
      errors: {},
    })
  })

  it('is never nothing', () => {
    expect(readOffer(new FormData()).errors).toEqual({ locales: 'missing', currencies: 'missing' })
  })
})

describe('the form of the refund limit', () => {
  it('is an amount for each currency, and 0 asks every time', () => {
    const { limit, errors } = readRefundLimit(formOf({ SEK: '1 500', NOK: '0', EUR: '99,50' }))
    expect([limit, errors]).toEqual([{ SEK: 150_000, NOK: 0, EUR: 9_950 }, {}])
  })

  it('names every amount that is wrong', () => {
    const { errors } = readRefundLimit(formOf({ SEK: '', NOK: '-1', EUR: '1.250' }))
    expect(errors).toEqual({
      ...{ SEK: 'amount_missing', NOK: 'amount_malformed', EUR: 'amount_ambiguous' },
    })
  })
})
