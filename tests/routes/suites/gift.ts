import { describe, expect, it } from 'vitest'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { db } from '#app/platform/db.server.ts'
import { money } from '#app/values/money.ts'
import { hiddenField } from '#tests/make/shopping.ts'
import type { Counter } from '../counter.ts'
import { sentenceBeside, summaryOf, typedIn, wordsOf } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { type Change, changed, writingNothing } from './refusal.ts'

type Errors = ReturnType<typeof messages>['errors']
type Case = {
  what: string
  field: string
  sentence: (errors: Errors, locale: Locale) => string
  change: Change
}

const ownAmount = (typed: string, sentence: Case['sentence']): Case => ({
  what: `the amount ${JSON.stringify(typed)}`,
  field: 'ownAmount',
  sentence,
  change: { amount: 'own', ownAmount: typed },
})

const floor: Case['sentence'] = (errors, locale) =>
  errors.belowFloor(formatMoneyWithCode(money(2_000, 'SEK'), locale))

const amounts: Case[] = [
  ...['0', '0,00', '1', '19.99', '19,99'].map((typed) => ownAmount(typed, floor)),
  ...[
    '1e15',
    '1.250,50',
    '1,250.50',
    '١٢٥٠',
    '-250',
    '\u2212250',
    '250 kr',
    'abc',
    '20,001',
    '1 25',
  ].map((typed) => ownAmount(typed, (errors) => errors.field.amount_malformed)),
  ...['1000000000000000', '1000000'].map((typed) =>
    ownAmount(typed, (errors) => errors.field.amount_too_large),
  ),
  ownAmount('250\u0000', (errors) => errors.field.malformed),
  ownAmount('', (errors) => errors.field.amount_missing),
]

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

/** Fields that the visitor does not see: their sentence stands in the summary alone. */
const unseen = ['rhythm', 'currency', 'form']

async function filledGift(counter: Counter, locale: Locale = 'sv') {
  const visitor = counter.shop.visitor()
  const page = await visitor.ask(`/${locale}/give`)
  const form = {
    ...{ rhythm: 'once', currency: 'SEK', form: hiddenField(page.body, 'form') },
    ...{ amount: '25000', ownAmount: '', fund: 'safe-nights' },
    ...{ name: 'Astrid Exempel', email: 'astrid@exempel.se' },
  }
  const send = (change: Change) => visitor.ask(`/${locale}/give`, { form: changed(form, change) })
  return { form, send }
}

describe.each(locales)('the giving form in %s', (locale) => {
  const { errors } = messages(locale)

  it.each([...amounts, ...fields])('refuses $what', async ({ field, sentence, change }) => {
    const { form, send } = await filledGift(counter(), locale)
    const answer = await writingNothing(counter(), () => send(change))
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.body)).toEqual({ [field]: sentence(errors, locale) })
    if (!unseen.includes(field)) {
      expect(sentenceBeside(answer.body, field)).toBe(sentence(errors, locale))
    }
    for (const name of ['name', 'email', 'fund', 'ownAmount'] as const) {
      if (name in change && name !== 'ownAmount') continue
      expect(typedIn(answer.body, name), name).toBe(change[name] ?? form[name])
    }
  })

  it.each(['closed', 'nowhere', '../etc', "' OR 1=1 --"])(
    'says 409 to a purpose that takes no gifts: %s',
    async (fund) => {
      const { send } = await filledGift(counter(), locale)
      const answer = await writingNothing(counter(), () => send({ fund }))
      expect(answer.status).toBe(409)
      expect(wordsOf(answer.body)).toContain(errors.gift.fund_closed)
      expect(typedIn(answer.body, 'email')).toBe('astrid@exempel.se')
    },
  )

  it.each(['.', 'a.b', 'x'.repeat(390)])(
    'says 409 to a form that is not ours: %s',
    async (sealed) => {
      const { send } = await filledGift(counter(), locale)
      const answer = await writingNothing(counter(), () => send({ form: sealed }))
      expect(answer.status).toBe(409)
      expect(wordsOf(answer.body)).toContain(errors.gift.form_stale)
      expect(typedIn(answer.body, 'name')).toBe('Astrid Exempel')
    },
  )
})

it('shows the chosen amount again, also beside an amount of one’s own that is not chosen', async () => {
  const { send } = await filledGift(counter())
  const answer = await send({ ownAmount: '1000', name: '' })
  expect(answer.status).toBe(422)
  expect(typedIn(answer.body, 'amount')).toBe('25000')
  expect(typedIn(answer.body, 'ownAmount')).toBe('1000')
})

describe('an amount of one’s own', () => {
  it.each([
    ['1 250,50', 125_050],
    ['1\u00a0250,50', 125_050],
    ['1250.50', 125_050],
    ['20', 2_000],
    ['20,5', 2_050],
    ['999999,99', 99_999_999],
  ])('is read as people write it: %s', async (typed, amount) => {
    const { send } = await filledGift(counter())
    const before = await counter().everything()
    const answer = await send({ amount: 'own', ownAmount: typed })
    expect(answer.status).toBe(303)
    // What a refusal must not do is seen here when it is done.
    const after = await counter().everything()
    expect(after.donation).not.toBe(before.donation)
    expect(after.stripe).not.toBe(before.stripe)
    const row = await db().donation.findFirst({ orderBy: { id: 'desc' } })
    expect(row).toMatchObject({ amount, currency: 'SEK', state: 'pending' })
  })
})
