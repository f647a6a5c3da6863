import { readText, typedChoice, typedText } from '#app/values/field.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { parseQuantity, type QuantityRefusal } from './basket.ts'

export type BasketFormRefusal = QuantityRefusal | 'repeated' | 'unknown_variant'

export type BasketWish = { variantId: string; quantity: number }

/** Reads how many of which piece somebody wishes for, from `least` on. Whether there is such a piece is for the catalogue to say. */
export function readBasketForm(
  form: FormData,
  { least }: { least: 0 | 1 },
): Outcome<BasketWish, BasketFormRefusal> {
  const quantity = readQuantity(form, least)
  if (!quantity.ok) return quantity
  const variant = readText(form, 'variant', { longest: 100 })
  if (variant.ok) return done({ variantId: variant.value, quantity: quantity.value })
  return refused(variant.refusal === 'repeated' ? 'repeated' : 'unknown_variant')
}

/** What was typed, to be shown again. */
export const typedBasketForm = (form: FormData): { variantId: string; typed: string } => ({
  variantId: typedChoice(form, 'variant'),
  typed: typedText(form, 'quantity'),
})

function readQuantity(form: FormData, least: 0 | 1): Outcome<number, BasketFormRefusal> {
  // However long: a number that is too large is told from a text that is none.
  const read = readText(form, 'quantity', { longest: Number.POSITIVE_INFINITY, optional: true })
  if (read.ok) return parseQuantity(read.value, { least })
  return refused(read.refusal === 'repeated' ? 'repeated' : 'quantity_malformed')
}
