import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'

/** Why staff move stock by hand; what is sold moves by itself. */
export const countedCauses = ['received', 'returned', 'adjusted'] as const
export type CountedCause = (typeof countedCauses)[number]

export const countFields = ['variant', 'quantity', 'cause', 'note'] as const
export type CountField = (typeof countFields)[number]
export type CountRefusal =
  | FieldRefusal
  | 'unknown_choice'
  | 'quantity_malformed'
  | 'quantity_negative'
  | 'too_few'
export type CountErrors = Partial<Record<CountField, CountRefusal>>
export type StockCount = { variantId: string; quantity: number; cause: CountedCause; note: string }

/** Reads a movement by hand: how many came (or went, with a minus), why, and a word on it. */
export function readCount(
  form: FormData,
): { ok: true; value: StockCount } | { ok: false; errors: CountErrors } {
  const errors: CountErrors = {}
  const variantId = typedText(form, 'variant')
  if (!isId(variantId)) errors.variant = 'unknown_choice'
  const cause = countedCauses.find((known) => known === typedText(form, 'cause'))
  if (!cause) errors.cause = 'unknown_choice'
  const typed = typedText(form, 'quantity').trim().replace('\u2212', '-')
  const quantity = /^[+-]?\d{1,5}$/.test(typed) ? Number(typed) : 0
  if (quantity === 0) errors.quantity = 'quantity_malformed'
  // What was received or came back is more, never less; a wrong count is an adjustment.
  else if (quantity < 0 && cause && cause !== 'adjusted') errors.quantity = 'quantity_negative'
  const note = readText(form, 'note', { longest: 200, optional: cause !== 'adjusted' })
  if (!note.ok) errors.note = note.refusal
  if (Object.keys(errors).length > 0 || !cause || !note.ok) return { ok: false, errors }
  return { ok: true, value: { variantId, quantity, cause, note: note.value } }
}

/** What was typed, to be shown again. */
export const typedCount = (form: FormData): Record<CountField, string> =>
  Object.fromEntries(countFields.map((field) => [field, typedText(form, field)])) as Record<
    CountField,
    string
  >
