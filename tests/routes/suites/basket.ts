import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { addToBasket } from '#tests/make/shopping.ts'
import type { Wares } from '../counter.ts'
import { typedIn } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { type Change, changed, expectSentence, keptOf, writingNothing } from './refusal.ts'

type Sentence = keyof ReturnType<typeof messages>['errors']['quantity'] | 'repeated'
type Case = {
  what: string
  status: number
  sentence: Sentence
  change: Change
  of?: keyof Wares
  currency?: 'EUR'
}

/** What may be written in a quantity field and is no quantity. */
const quantities: Case[] = [
  ['0', 'quantity_too_small'],
  ['-1', 'quantity_too_small'],
  ['\u22121', 'quantity_too_small'],
  ['1e309', 'quantity_malformed'],
  ['2 st', 'quantity_malformed'],
  ['1,5', 'quantity_malformed'],
  ['1.0', 'quantity_malformed'],
  ['٣', 'quantity_malformed'],
  ['1\u0000', 'quantity_malformed'],
  ['0x2', 'quantity_malformed'],
  ['100', 'quantity_too_large'],
  ['9'.repeat(10_000), 'quantity_too_large'],
  ['x'.repeat(10_000), 'quantity_malformed'],
  ['2\n3', 'quantity_malformed'],
  ['', 'quantity_missing'],
  [' ', 'quantity_missing'],
].map(([typed = '', sentence]) => ({
  what: `the quantity ${JSON.stringify(typed.slice(0, 20))}`,
  status: 422,
  sentence: sentence as Sentence,
  change: { quantity: typed },
}))

const cases: Case[] = [
  ...quantities,
  {
    what: 'no quantity',
    status: 422,
    sentence: 'quantity_missing',
    change: { quantity: undefined },
  },
  {
    what: 'two quantities',
    status: 422,
    sentence: 'repeated',
    change: { quantity: ['1', '2'] },
  },
  {
    what: 'a piece that never was',
    status: 404,
    sentence: 'unknown_variant',
    change: { variant: '0194f1a0-0000-7000-8000-000000000000' },
  },
  {
    what: 'two pieces',
    status: 422,
    sentence: 'repeated',
    change: { variant: ['0194f1a0-0000-7000-8000-000000000000', 'x'] },
  },
  { what: 'no piece', status: 404, sentence: 'unknown_variant', change: { variant: undefined } },
  {
    what: 'nonsense',
    status: 404,
    sentence: 'unknown_variant',
    change: { variant: "' OR 1=1 --" },
  },
  { what: 'a draft', status: 404, sentence: 'unknown_variant', change: {}, of: 'draft' },
  {
    what: 'a piece that is sold out',
    status: 409,
    sentence: 'sold_out',
    change: {},
    of: 'soldOut',
  },
  {
    what: 'more than are left',
    status: 409,
    sentence: 'too_few_left',
    change: { quantity: '3' },
    of: 'few',
  },
  {
    what: 'a currency it has no price in',
    status: 422,
    sentence: 'no_price',
    change: {},
    of: 'crownsOnly',
    currency: 'EUR',
  },
]

const sentenceOf = (locale: Locale, sentence: Sentence) => {
  const { quantity, field } = messages(locale).errors
  return sentence === 'repeated' ? field.repeated : quantity[sentence]
}

describe.each(locales)('a piece that is put into the basket, in %s', (locale) => {
  it.each(cases)('is refused for $what', async (bad) => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    if (bad.currency) visitor.cookies.set('lykta_currency', bad.currency)
    const { variantId } = wares[bad.of ?? 'plenty']
    const form = changed({ variant: variantId, quantity: '1' }, bad.change)
    const answer = await writingNothing(counter(), () => visitor.ask(`/${locale}/basket`, { form }))
    expect(answer.status).toBe(bad.status)
    expectSentence(answer, 'quantity', sentenceOf(locale, bad.sentence))
    expect(answer.headers['set-cookie']).toBeUndefined()
    // Without a piece there is no form to show again.
    if (bad.status === 404 || 'variant' in bad.change) return
    expect(typedIn(answer.body, 'quantity')).toBe(keptOf(form, 'quantity'))
  })
})

describe.each(locales)('a quantity in the basket, in %s', (locale) => {
  const kept = cases.filter(
    ({ change }) => 'quantity' in change && !['0', '3'].includes(String(change.quantity)),
  )
  it.each(kept)('is refused for $what', async ({ change, sentence }) => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    await addToBasket(visitor, wares.plenty.variantId, '4')
    const cookies = new Map(visitor.cookies)
    const form = changed({ variant: wares.plenty.variantId }, change)
    const answer = await writingNothing(counter(), () =>
      visitor.ask(`/${locale}/basket/quantity`, { form }),
    )
    expect(answer.status).toBe(422)
    const field = `quantity-${wares.plenty.variantId}`
    expectSentence(answer, field, sentenceOf(locale, sentence))
    expect(typedIn(answer.body, 'quantity')).toBe(keptOf(form, 'quantity'))
    expect(visitor.cookies).toEqual(cookies)
  })

  it('is refused for a piece that is not in it', async () => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    await addToBasket(visitor, wares.plenty.variantId)
    const form = { variant: wares.few.variantId, quantity: '1' }
    const answer = await visitor.ask(`/${locale}/basket/quantity`, { form })
    expect(answer.status).toBe(404)
    expectSentence(answer, 'quantity', sentenceOf(locale, 'not_in_basket'))
  })

  it.each([
    [undefined, 404, 'unknown_variant'],
    [['x', 'y'], 422, 'repeated'],
    ["' OR 1=1 --", 404, 'not_in_basket'],
    ['x'.repeat(5_000), 404, 'unknown_variant'],
  ] as const)('is refused for the piece %j', async (variant, status, sentence) => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    await addToBasket(visitor, wares.plenty.variantId)
    const form = changed({ quantity: '1' }, { variant: variant as Change[string] })
    const answer = await visitor.ask(`/${locale}/basket/quantity`, { form })
    expect(answer.status).toBe(status)
    expectSentence(answer, 'quantity', sentenceOf(locale, sentence))
  })
})
