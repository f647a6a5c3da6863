import type { Offer } from '#app/domain/catalogue/product.ts'

export type LineProblem = 'gone' | 'sold_out' | 'too_few_left' | 'no_price'

/** Why this many of an offer cannot be bought now; undefined when they can. */
export function whyNot(offer: Offer | undefined, quantity: number): LineProblem | undefined {
  if (!offer) return 'gone'
  if (!offer.price) return 'no_price'
  if (offer.available < 1) return 'sold_out'
  return offer.available < quantity ? 'too_few_left' : undefined
}
