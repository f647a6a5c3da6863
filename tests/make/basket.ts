import { type Basket, emptyBasket } from '#app/domain/basket/basket.ts'
import { makeProduct } from './product.ts'

/** A basket with these lines; without any, one of a new piece. */
export async function makeBasket(lines?: Basket['lines']): Promise<Basket> {
  const chosen = lines ?? [{ variantId: (await makeProduct()).variantId, quantity: 1 }]
  return { ...emptyBasket(), lines: chosen }
}
