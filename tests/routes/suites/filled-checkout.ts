import { expect } from 'vitest'
import type { Locale } from '#app/i18n/locale.ts'
import { addToBasket, fillCheckout, makeBuyer } from '#tests/make/shopping.ts'
import type { Answer, Visitor } from '#tests/make/visitor.ts'
import type { Counter } from '../counter.ts'
import { typedIn } from '../page.ts'
import { keptOf } from './refusal.ts'

/** A visitor with one piece in the basket, at the filled-in checkout. */
export async function atCheckout(counter: Counter, ware: keyof Counter['wares'] = 'plenty') {
  const visitor = counter.shop.visitor()
  await addToBasket(visitor, counter.wares[ware].variantId)
  return { visitor, form: await fillCheckout(visitor, makeBuyer()) }
}

export const submit = (
  visitor: Visitor,
  locale: Locale,
  form: [string, string][],
): Promise<Answer> => visitor.ask(`/${locale}/checkout`, { form })

const written = ['name', 'email', 'addressLine1', 'addressLine2', 'postcode', 'city']

/** Every field that a visitor fills in still holds everything that she typed. */
export function expectKept(html: string, form: [string, string][]): void {
  for (const name of written) expect(typedIn(html, name), name).toBe(keptOf(form, name))
}
