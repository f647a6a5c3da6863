import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'

export type BasketLine = { variantId: string; quantity: number }

/** What a buyer has chosen. Its id makes one order of it, however often it is submitted. */
export type Basket = { id: string; lines: BasketLine[] }

/** More of one piece than a workshop has ever made at a time. */
export const largestQuantity = 99
/** Keeps the cookie below a browser's 4 kB. */
export const mostLines = 40

export type QuantityRefusal =
  | 'quantity_missing'
  | 'quantity_malformed'
  | 'quantity_too_small'
  | 'quantity_too_large'
export type BasketRefusal = 'basket_full' | 'quantity_too_large' | 'not_in_basket'

export const emptyBasket = (): Basket => ({ id: newId(), lines: [] })

/** Reads a typed quantity: Latin digits only, from `least` to 99. */
export function parseQuantity(
  text: string | null,
  { least }: { least: 0 | 1 },
): Outcome<number, QuantityRefusal> {
  const typed = (text ?? '').trim()
  if (typed === '') return refused('quantity_missing')
  if (/^[-\u2212]\d+$/.test(typed)) return refused('quantity_too_small')
  if (!/^\d+$/.test(typed)) return refused('quantity_malformed')
  const quantity = Number(typed)
  if (quantity < least) return refused('quantity_too_small')
  return quantity > largestQuantity ? refused('quantity_too_large') : done(quantity)
}

/** The basket with more of a variant in it. */
export function addLine(
  basket: Basket,
  variantId: string,
  quantity: number,
): Outcome<Basket, BasketRefusal> {
  const held = basket.lines.find((line) => line.variantId === variantId)
  if (held) return withLine(basket, variantId, held.quantity + quantity)
  if (basket.lines.length >= mostLines) return refused('basket_full')
  if (quantity > largestQuantity) return refused('quantity_too_large')
  return done({ ...basket, lines: [...basket.lines, { variantId, quantity }] })
}

/** The basket with another quantity of a variant that is in it; 0 takes it out. */
export function setQuantity(
  basket: Basket,
  variantId: string,
  quantity: number,
): Outcome<Basket, BasketRefusal> {
  if (!basket.lines.some((line) => line.variantId === variantId)) return refused('not_in_basket')
  if (quantity > 0) return withLine(basket, variantId, quantity)
  return done({ ...basket, lines: basket.lines.filter((line) => line.variantId !== variantId) })
}

function withLine(basket: Basket, variantId: string, quantity: number) {
  if (quantity > largestQuantity) return refused('quantity_too_large' as const)
  const lines = basket.lines.map((line) =>
    line.variantId === variantId ? { variantId, quantity } : line,
  )
  return done({ ...basket, lines })
}
