import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { summaryOf } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { atCheckout, expectKept, submit } from './filled-checkout.ts'
import { type Change, changed, expectSentence, writingNothing } from './refusal.ts'

type Sentence = (locale: Locale) => string
type Case = { what: string; field: string; sentence: Sentence; change: Change }

const general =
  (refusal: keyof ReturnType<typeof messages>['errors']['field']): Sentence =>
  (locale) =>
    messages(locale).errors.field[refusal]
const { fields } = messages('sv').errors
const own =
  <Field extends keyof typeof fields>(field: Field, refusal: keyof (typeof fields)[Field]) =>
  (locale: Locale): string =>
    String(messages(locale).errors.fields[field][refusal])

/** What the form leads to when a field is missing, and whether it is seen beside a field or in the summary alone. */
const missing: Record<string, Sentence> = {
  country: own('country', 'missing'),
  delivery: own('delivery', 'missing'),
  name: own('name', 'missing'),
  email: own('email', 'missing'),
  addressLine1: own('addressLine1', 'missing'),
  postcode: own('postcode', 'missing'),
  city: own('city', 'missing'),
  total: own('total', 'missing'),
}

const absent: Case[] = Object.entries(missing).map(([field, sentence]) => ({
  ...{ what: `no ${field}`, field, sentence },
  change: { [field]: undefined },
}))

const empty: Case[] = Object.entries(missing).map(([field, sentence]) => ({
  ...{ what: `an empty ${field}`, field, sentence },
  change: { [field]: '  ' },
}))

const twice: Case[] = Object.keys({ ...missing, addressLine2: '' }).map((field) => ({
  ...{ what: `two of ${field}`, field, sentence: general('repeated') },
  change: { [field]: ['SE', 'NO'] },
}))

const malformed: Case[] = [
  ['name', 'Maja\r\nExempel'],
  ['name', 'Maja\u0000'],
  ['addressLine1', 'Gatan\u20281'],
  ['addressLine2', 'c/o\tEk\u0007'],
  ['city', 'Stock\nholm'],
].map(([field = '', typed = '']) => ({
  ...{ what: `${field} ${JSON.stringify(typed)}`, field, sentence: general('malformed') },
  change: { [field]: typed },
}))

const addresses: Case[] = [
  'maja',
  'maja@',
  'maja@exempel',
  'maja@@exempel.se',
  'maja@a.se, ida@b.se',
  'maja @exempel.se',
  'Maja <maja@exempel.se>',
  'maja@exempel..se',
  'maja@exempel.se\r\nBcc: alla@exempel.se',
  'maja@exempel.se\u0000',
].map((typed) => ({
  ...{ what: `the address ${JSON.stringify(typed)}`, field: 'email' },
  ...{ sentence: general('email_malformed'), change: { email: typed } },
}))

const tooLong: Case[] = [
  ['name', 101],
  ['addressLine1', 10_000],
  ['city', 81],
  ['email', 300],
].map(([field, length]) => ({
  ...{ what: `${field} of ${length} characters`, field: String(field) },
  ...{ sentence: general('too_long'), change: { [String(field)]: 'å'.repeat(Number(length)) } },
}))

const others: Case[] = [
  { field: 'postcode', typed: '1234', sentence: own('postcode', 'postcode_malformed') },
  { field: 'postcode', typed: '١١١٢٢', sentence: own('postcode', 'postcode_malformed') },
  { field: 'postcode', typed: 'SE-1112A', sentence: own('postcode', 'postcode_malformed') },
  { field: 'country', typed: 'US', sentence: own('country', 'unknown_choice') },
  { field: 'country', typed: 'se', sentence: own('country', 'unknown_choice') },
  { field: 'country', typed: 'S'.repeat(999), sentence: own('country', 'unknown_choice') },
  { field: 'total', typed: 'SEK', sentence: own('total', 'malformed') },
  { field: 'total', typed: 'USD 54900', sentence: own('total', 'malformed') },
  { field: 'total', typed: 'SEK 5,49e4', sentence: own('total', 'malformed') },
  { field: 'total', typed: 'SEK -54900', sentence: own('total', 'malformed') },
].map(({ field, typed, sentence }) => ({
  ...{ what: `${field} ${typed.slice(0, 20)}`, field, sentence },
  change: { [field]: typed },
}))

const cases = [...absent, ...empty, ...twice, ...malformed, ...addresses, ...tooLong, ...others]

describe.each(locales)('the checkout in %s', (locale) => {
  it.each(cases)('refuses $what beside its field', async ({ field, sentence, change }) => {
    const { visitor, form } = await atCheckout(counter())
    const sent = changed(form, change)
    const answer = await writingNothing(counter(), () => submit(visitor, locale, sent))
    expect(answer.status).toBe(422)
    expectSentence(answer, field === 'total' ? 'sum' : field, sentence(locale))
    expectKept(answer.body, sent)
    if ('delivery' in change) return
    const chosen = /<input[^>]*name="delivery"[^>]*>/.exec(answer.body)?.[0]
    expect(chosen).toContain(`value="${form.delivery}"`)
  })

  it('names everything that is wrong at once', async () => {
    const { visitor, form } = await atCheckout(counter())
    const sent = changed(form, { name: '', email: 'x', postcode: '1', city: undefined })
    const answer = await submit(visitor, locale, sent)
    expect(answer.status).toBe(422)
    expect(Object.keys(summaryOf(answer.body))).toEqual(['name', 'email', 'postcode', 'city'])
  })
})
