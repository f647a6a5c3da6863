import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { seal } from '#app/platform/seal.server.ts'
import { addToBasket } from '#tests/make/shopping.ts'
import { wordsOf } from '../page.ts'
import { counter } from '../shared-counter.ts'

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
