import { describe, expect, it } from 'vitest'
import { readLetter } from '#app/domain/campaigns/letters/letter-form.ts'
import { readPledge, typedPledge } from '#app/domain/campaigns/pledges/pledge-form.ts'
import { readRecipient, recipientAsTyped } from '#app/domain/campaigns/recipients/recipient-form.ts'
import { recipientContent } from '#tests/make/campaign.ts'

const formOf = (fields: Record<string, string | string[]>): FormData => {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

const kinds = [{ id: 'politician' }, { id: 'private' }]
const pledge = {
  ...{ kind: 'private', name: 'Åsa Öberg', affiliation: '', email: 'asa@home.example' },
  consent: 'yes',
}

describe('the form of a signature', () => {
  it('is read; a name is shown only when that was ticked', () => {
    expect(readPledge(formOf(pledge), kinds)).toEqual({
      ok: true,
      value: {
        ...{ kindId: 'private', name: 'Åsa Öberg', affiliation: '', email: 'asa@home.example' },
        shown: false,
      },
    })
    const shown = readPledge(formOf({ ...pledge, shown: 'yes' }), kinds)
    expect(shown).toMatchObject({ value: { shown: true } })
  })

  it('sent empty names every field at once', () => {
    expect(readPledge(formOf({}), kinds)).toEqual({
      ok: false,
      errors: {
        ...{ kind: 'kind_missing', name: 'name_missing', email: 'email_missing' },
        consent: 'consent_missing',
      },
    })
  })

  it.each([
    ['a kind of another campaign', { kind: 'other' }, { kind: 'kind_missing' }],
    ['a name with a line break', { name: 'A\r\nBcc: b@c.example' }, { name: 'malformed' }],
    ['a name that is an address', { name: 'buy at evil.com' }, { name: 'name_like_address' }],
    ['a party that is one', { affiliation: 'see www.x' }, { affiliation: 'name_like_address' }],
    ['a long name', { name: 'a'.repeat(81) }, { name: 'too_long' }],
    ['two names', { name: ['A', 'B'] }, { name: 'repeated' }],
    ['two addresses in one', { email: 'a@b.example,c@d.example' }, { email: 'email_malformed' }],
    [
      'an address with a header',
      { email: 'a@b.example\nBcc: c@d.example' },
      { email: 'malformed' },
    ],
  ])('refuses %s', (_, change, errors) => {
    expect(readPledge(formOf({ ...pledge, ...change }), kinds)).toEqual({ ok: false, errors })
  })

  it('keeps what was typed, every field of it', () => {
    expect(typedPledge(formOf({ ...pledge, name: '<b>' }))).toMatchObject({
      ...pledge,
      name: '<b>',
    })
  })
})

const offices = Array.from({ length: 12 }, (_, place) => ({ id: `office-${place}` }))
const letter = {
  ...{ recipients: ['office-0', 'office-1'], signerName: 'Åsa Öberg', place: 'Umeå' },
  signerEmail: 'asa@home.example',
}

describe('the form of a letter', () => {
  it('is read, each office once, those of others not at all', () => {
    const read = readLetter(
      formOf({ ...letter, recipients: ['office-1', 'office-1', 'x'] }),
      offices,
    )
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ recipientIds: ['office-1'], name: 'Åsa Öberg', place: 'Umeå' },
        email: 'asa@home.example',
      },
    })
  })

  it.each(['123 45', '0123', '12345', 'Umeå', 'Nord-Odal'])('takes a place: %s', (place) =>
    expect(readLetter(formOf({ ...letter, place }), offices)).toMatchObject({ value: { place } }),
  )

  it('has no field for words of one’s own: what is sent besides goes nowhere', () => {
    const words = { body: 'Buy now', subject: 'Hello', message: 'Hi', cc: 'x@y.example' }
    const read = readLetter(formOf({ ...letter, ...words }), offices)
    expect(JSON.stringify(read)).not.toMatch(/Buy|Hello|Hi|x@y/)
  })

  it.each([
    ['none', { recipients: [] }, { recipients: 'recipients_missing' }],
    [
      'eleven offices',
      { recipients: offices.slice(0, 11).map(({ id }) => id) },
      { recipients: 'recipients_too_many' },
    ],
    ['a place with a link', { place: 'http://x.example' }, { place: 'name_like_address' }],
    ['a long place', { place: 'a'.repeat(61) }, { place: 'too_long' }],
    ['a name of digits', { signerName: '07012345' }, { signerName: 'name_odd' }],
    [
      'an address with a header',
      { signerEmail: 'a@b.se\r\nCc: c@d.se' },
      { signerEmail: 'malformed' },
    ],
  ])('refuses %s', (_, change, errors) => {
    expect(readLetter(formOf({ ...letter, ...change }), offices)).toEqual({ ok: false, errors })
  })
})

describe('the form of an office', () => {
  it('is read as it was shown', () => {
    const content = recipientContent()
    expect(readRecipient(formOf(recipientAsTyped(content)))).toEqual({ ok: true, value: content })
  })

  it('that readers are offered says where its address is public', () => {
    const form = formOf(recipientAsTyped(recipientContent({ sourceUrl: '' })))
    expect(readRecipient(form)).toEqual({ ok: false, errors: { sourceUrl: 'needed_to_show' } })
  })

  it('written wrong names every field at once', () => {
    const wrong = {
      email: 'all@',
      sourceUrl: 'javascript:1',
      reviewDue: '2020-01-01',
      position: 'x',
    }
    const form = formOf({ ...recipientAsTyped(recipientContent()), ...wrong })
    expect(readRecipient(form)).toEqual({
      ok: false,
      errors: {
        ...{ email: 'email_malformed', sourceUrl: 'address_malformed', reviewDue: 'days_backward' },
        position: 'position_malformed',
      },
    })
  })
})
