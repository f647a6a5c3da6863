import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { seal } from '#app/platform/seal.server.ts'
import { addToBasket } from '#tests/make/shopping.ts'
import type { Wares } from '../counter.ts'
import { sentenceBeside, summaryOf, typedIn, wordsOf } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { type Change, changed, writingNothing } from './refusal.ts'

type Sentence = keyof ReturnType<typeof messages>['errors']['quantity']
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
  ['9'.repeat(90), 'quantity_too_large'],
  ['', 'quantity_missing'],
  [' ', 'quantity_missing'],
].map(([typed = '', sentence]) => ({
  what: `the quantity ${JSON.stringify(typed)}`,
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
    sentence: 'quantity_missing',
    change: { quantity: ['1', '2'] },
  },
  {
    what: 'a piece that never was',
    status: 404,
    sentence: 'unknown_variant',
    change: { variant: '0194f1a0-0000-7000-8000-000000000000' },
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

const sentenceOf = (locale: Locale, sentence: Sentence) =>
  messages(locale).errors.quantity[sentence]

describe.each(locales)('a piece that is put into the basket, in %s', (locale) => {
  it.each(cases)('is refused for $what', async (bad) => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    if (bad.currency) visitor.cookies.set('lykta_currency', bad.currency)
    const { variantId } = wares[bad.of ?? 'plenty']
    const form = changed({ variant: variantId, quantity: '1' }, bad.change)
    const answer = await writingNothing(counter(), () => visitor.ask(`/${locale}/basket`, { form }))
    expect(answer.status).toBe(bad.status)
    expect(summaryOf(answer.body)).toEqual({ quantity: sentenceOf(locale, bad.sentence) })
    expect(answer.headers['set-cookie']).toBeUndefined()
    if (bad.status === 404) return
    expect(sentenceBeside(answer.body, 'quantity')).toBe(sentenceOf(locale, bad.sentence))
    const typed = form.filter(([name]) => name === 'quantity').map(([, value]) => value)
    if (typed.length === 1) expect(typedIn(answer.body, 'quantity')).toBe(typed[0])
  })
})

describe.each(locales)('a quantity in the basket, in %s', (locale) => {
  const kept = quantities.filter(({ change }) => change.quantity !== '0')
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
    expect(sentenceBeside(answer.body, field)).toBe(sentenceOf(locale, sentence))
    expect(summaryOf(answer.body)).toEqual({ [field]: sentenceOf(locale, sentence) })
    expect(typedIn(answer.body, 'quantity')).toBe(change.quantity)
    expect(visitor.cookies).toEqual(cookies)
  })

  it('is refused for a piece that is not in it', async () => {
    const { shop, wares } = counter()
    const visitor = shop.visitor()
    await addToBasket(visitor, wares.plenty.variantId)
    const form = { variant: wares.few.variantId, quantity: '1' }
    const answer = await visitor.ask(`/${locale}/basket/quantity`, { form })
    expect(answer.status).toBe(404)
    expect(wordsOf(answer.body)).toContain(sentenceOf(locale, 'not_in_basket'))
  })
})

const anId = '0194f1a0-0000-7000-8000-00000000000a'

const mine = (variant: string) => seal('basket', { v: 1, id: anId, lines: [[variant, 1]] })
const sealedLines = (lines: unknown[]) => seal('basket', { v: 1, id: anId, lines })

/** Baskets that are no basket of ours, or of another age. */
const strangeBaskets: Record<string, (variant: string) => string> = {
  'from another age': () => seal('basket', { v: 0, items: [{ sku: 'A', qty: 1 }] }),
  'with an altered content': (variant) => mine(variant).replace(/^.{20}/, 'x'.repeat(20)),
  'with an altered seal': (variant) => `${mine(variant).slice(0, -3)}AAA`,
  'without a seal': (variant) => mine(variant).split('.')[0] ?? '',
  'sealed for something else': (variant) =>
    seal('gift-form', { v: 1, id: anId, lines: [[variant, 1]] }),
  'with too many lines': (variant) => sealedLines(Array.from({ length: 41 }, () => [variant, 1])),
  'with a quantity that cannot be': (variant) => sealedLines([[variant, -1]]),
  'with half a piece': (variant) => sealedLines([[variant, 0.5]]),
  'that is nonsense': () => '%00%ff....{}[]',
  'that is very long': () => 'a'.repeat(8_000),
}

describe('a basket that cannot be read', () => {
  it.each(Object.entries(strangeBaskets))(
    '%s is said to be lost, and a new one is begun',
    async (_, basketOf) => {
      const { shop, wares } = counter()
      const visitor = shop.visitor()
      visitor.cookies.set('lykta_basket', basketOf(wares.plenty.variantId))
      for (const locale of locales) {
        const page = await visitor.ask(`/${locale}/basket`)
        expect(page.status).toBe(200)
        expect(wordsOf(page.body)).toContain(messages(locale).shop.basket.altered)
      }
      const checkout = await visitor.ask('/sv/checkout')
      expect([checkout.status, checkout.headers.location]).toEqual([302, '/sv/basket'])
      const added = await addToBasket(visitor, wares.plenty.variantId)
      expect(added.status).toBe(303)
      const after = await visitor.ask('/sv/basket')
      expect(wordsOf(after.body)).not.toContain(messages('sv').shop.basket.altered)
    },
  )
})
