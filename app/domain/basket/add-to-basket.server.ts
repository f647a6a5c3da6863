import { listOffers } from '#app/domain/catalogue/list-offers.server.ts'
import { isId } from '#app/values/id.ts'
import type { Currency } from '#app/values/money.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import { addLine, type Basket, type BasketRefusal } from './basket.ts'
import { whyNot } from './line-problem.ts'

export type AddRefusal =
  | BasketRefusal
  | 'unknown_variant'
  | 'sold_out'
  | 'too_few_left'
  | 'no_price'

type Wish = { basket: Basket; variantId: string; quantity: number; currency: Currency }

/** The basket with more of a variant, when the shop has it and asks a price for it in this currency. Nothing is set aside yet. */
export async function addToBasket(wish: Wish): Promise<Outcome<Basket, AddRefusal>> {
  if (!isId(wish.variantId)) return refused('unknown_variant')
  const added = addLine(wish.basket, wish.variantId, wish.quantity)
  if (!added.ok) return added
  const total = added.value.lines.find((line) => line.variantId === wish.variantId)?.quantity ?? 0
  const offers = await listOffers([wish.variantId], { locale: 'sv', currency: wish.currency })
  const problem = whyNot(offers.get(wish.variantId), total)
  if (problem === 'gone') return refused('unknown_variant')
  return problem ? refused(problem) : added
}
