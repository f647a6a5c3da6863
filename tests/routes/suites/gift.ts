import { describe, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { counter } from '../shared-counter.ts'
import { type Case, expectGiftRefused } from './filled-gift.ts'

const single = (what: string, field: string, rest: Pick<Case, 'sentence' | 'change'>): Case => ({
  what,
  field,
  ...rest,
})

const fields: Case[] = [
  single('no amount', 'amount', {
    sentence: (errors) => errors.fields.amount.missing,
    change: { amount: undefined },
  }),
  single('an amount that was not offered', 'amount', {
    sentence: (errors) => errors.fields.amount.unknown_choice,
    change: { amount: '1' },
  }),
  single('two amounts', 'amount', {
    sentence: (errors) => errors.field.repeated,
    change: { amount: ['10000', '25000'] },
  }),
  single('no fund', 'fund', {
    sentence: (errors) => errors.fields.fund.missing,
    change: { fund: undefined },
  }),
  single('two funds', 'fund', {
    sentence: (errors) => errors.field.repeated,
    change: { fund: ['safe-nights', 'closed'] },
  }),
  single('another rhythm', 'rhythm', {
    sentence: (errors) => errors.fields.rhythm.unknown_choice,
    change: { rhythm: 'hourly' },
  }),
  single('no rhythm', 'rhythm', {
    sentence: (errors) => errors.fields.rhythm.missing,
    change: { rhythm: undefined },
  }),
  single('no amount for each month', 'monthlyAmount', {
    sentence: (errors) => errors.fields.monthlyAmount.missing,
    change: { rhythm: 'monthly' },
  }),
  single('a company without its number', 'organisationNumber', {
    sentence: (errors) => errors.field.number_missing,
    change: { companyName: 'Exempel AB' },
  }),
  single('a card each month', 'tribute', {
    sentence: (errors) => errors.field.tribute_once_only,
    change: { rhythm: 'monthly', monthlyAmount: '25000', tribute: 'honour' },
  }),
  single('a card that would carry a link', 'greeting', {
    sentence: (errors) => errors.field.greeting_like_address,
    change: {
      ...{ tribute: 'memory', honoured: 'Karin', tributeFrom: 'Åsa', tributeWay: 'print' },
      greeting: 'se www.exempel.se',
    },
  }),
  single('another currency', 'currency', {
    sentence: (errors) => errors.field.unknown_choice,
    change: { currency: 'USD' },
  }),
  single('no name', 'name', {
    sentence: (errors) => errors.fields.name.missing,
    change: { name: undefined },
  }),
  single('a name of 10 000 characters', 'name', {
    sentence: (errors) => errors.field.too_long,
    change: { name: 'n'.repeat(10_000) },
  }),
  single('a name with a NUL in it', 'name', {
    sentence: (errors) => errors.field.malformed,
    change: { name: 'Astrid\u0000' },
  }),
  single('no address', 'email', {
    sentence: (errors) => errors.fields.email.missing,
    change: { email: undefined },
  }),
  single('an address with a line break', 'email', {
    sentence: (errors) => errors.field.email_malformed,
    change: { email: 'astrid@exempel.se\nBcc: alla@exempel.se' },
  }),
  single('no form', 'form', {
    sentence: (errors) => errors.field.form_stale,
    change: { form: undefined },
  }),
  single('two forms', 'form', {
    sentence: (errors) => errors.field.form_stale,
    change: { form: ['a.b', 'c.d'] },
  }),
]

/** Each field sent twice, as no browser of ours does. */
const repeated: Case[] = [
  ['name', ['Astrid', 'Berit']],
  ['email', ['a@exempel.se', 'b@exempel.se']],
  ['ownAmount', ['100', '200']],
  ['currency', ['SEK', 'EUR']],
  ['rhythm', ['once', 'once']],
].map(([field, values]) =>
  single(`two of ${field}`, String(field), {
    sentence: (errors) => errors.field.repeated,
    change: { [String(field)]: [values ?? ''].flat() },
  }),
)

describe.each(locales)('the giving form in %s', (locale) => {
  const { errors } = messages(locale)

  it.each([...fields, ...repeated])('refuses $what', async ({ sentence, ...bad }) => {
    await expectGiftRefused(counter(), { ...bad, sentence: sentence(errors, locale) }, locale)
  })

  it('says 409 to a purpose that takes no more gifts', async () => {
    const closed = { what: '', field: 'fund', change: { fund: 'closed' }, status: 409 }
    await expectGiftRefused(counter(), { ...closed, sentence: errors.gift.fund_closed }, locale)
  })

  it.each(['nowhere', '../etc', "' OR 1=1 --"])(
    'refuses a purpose that never was: %s',
    async (fund) => {
      const unknown = { what: '', field: 'fund', change: { fund } }
      await expectGiftRefused(counter(), { ...unknown, sentence: errors.gift.fund_unknown }, locale)
    },
  )

  it.each(['.', 'a.b', 'x'.repeat(390)])(
    'says 409 to a form that is not ours: %s',
    async (form) => {
      const stale = { what: '', field: 'form', change: { form }, status: 409 }
      await expectGiftRefused(counter(), { ...stale, sentence: errors.gift.form_stale }, locale)
    },
  )
})
