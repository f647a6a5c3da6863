import { describe, expect, it } from 'vitest'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { db } from '#app/platform/db.server.ts'
import { money } from '#app/values/money.ts'
import { typedIn } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { type Case, expectGiftRefused, filledGift } from './filled-gift.ts'

const ownAmount = (typed: string, sentence: Case['sentence']): Case => ({
  what: `the amount ${JSON.stringify(typed.slice(0, 40))}`,
  field: 'ownAmount',
  sentence,
  change: { amount: 'own', ownAmount: typed },
})

const floor: Case['sentence'] = (errors, locale) =>
  errors.belowFloor(formatMoneyWithCode(money(2_000, 'SEK'), locale))

const malformed = [
  '1e15',
  '1e309',
  '١٢٥٠',
  '１２５０',
  '-250',
  '\u2212250',
  '250 kr',
  'abc',
  '1 25',
]
const ambiguous = ['1,250', '1.250', '12.345,6', '1.250,50', '1,250.50', '20,001']

const amounts: Case[] = [
  ...['0', '0,00', '1', '19.99', '19,99'].map((typed) => ownAmount(typed, floor)),
  ...malformed.map((typed) => ownAmount(typed, (errors) => errors.field.amount_malformed)),
  ...ambiguous.map((typed) => ownAmount(typed, (errors) => errors.field.amount_ambiguous)),
  ...['1000000000000000', '1000000'].map((typed) =>
    ownAmount(typed, (errors) => errors.field.amount_too_large),
  ),
  ownAmount('250\u0000', (errors) => errors.field.malformed),
  ownAmount('9'.repeat(10_000), (errors) => errors.field.too_long),
  ownAmount('', (errors) => errors.field.amount_missing),
  {
    what: 'an amount beside one that is chosen',
    field: 'ownAmount',
    sentence: (errors) => errors.field.two_amounts,
    change: { amount: '25000', ownAmount: '1000' },
  },
  {
    what: 'nonsense beside an amount that is chosen',
    field: 'ownAmount',
    sentence: (errors) => errors.field.amount_malformed,
    change: { amount: '25000', ownAmount: 'lots' },
  },
]

describe.each(locales)('the amount of a gift in %s', (locale) => {
  it.each(amounts)('refuses $what', async ({ sentence, ...bad }) => {
    const said = sentence(messages(locale).errors, locale)
    await expectGiftRefused(counter(), { ...bad, sentence: said }, locale)
  })
})

it('shows the chosen amount again, also beside one that was typed', async () => {
  const { send } = await filledGift(counter())
  const answer = await send({ ownAmount: '1000', name: '' })
  expect(answer.status).toBe(422)
  expect(typedIn(answer.body, 'amount')).toBe('25000')
  expect(typedIn(answer.body, 'ownAmount')).toBe('1000')
})

describe('an amount of one’s own', () => {
  it.each([
    ['own', '1 250,50', 125_050],
    ['own', '1\u00a0250,50', 125_050],
    ['own', '1\u202f250,50', 125_050],
    ['own', '1250.50', 125_050],
    ['own', '20', 2_000],
    ['own', '20,5', 2_050],
    ['own', '999999,99', 99_999_999],
    ['', '75', 7_500],
    ['25000', '250,00', 25_000],
  ])('is read as people write it: %s %s', async (choice, typed, amount) => {
    const { send } = await filledGift(counter())
    const before = await counter().everything()
    const answer = await send({ amount: choice, ownAmount: typed })
    expect(answer.status).toBe(303)
    // What a refusal must not do is seen here when it is done.
    const after = await counter().everything()
    expect(after.donation).not.toBe(before.donation)
    expect(after.stripe).not.toBe(before.stripe)
    const row = await db().donation.findFirst({ orderBy: { id: 'desc' } })
    expect(row).toMatchObject({ amount, currency: 'SEK', state: 'pending' })
  })
})
