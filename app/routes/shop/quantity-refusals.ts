import type { BasketRefusal, QuantityRefusal } from '#app/domain/basket/basket.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

export type LineRefusal =
  | QuantityRefusal
  | BasketRefusal
  | 'unknown_variant'
  | 'sold_out'
  | 'too_few_left'
  | 'no_price'

// 404: there is no such thing; 409: there is, but it has changed meanwhile; 422: what was written cannot be read or allowed.
const statuses: Partial<Record<LineRefusal, number>> = {
  unknown_variant: 404,
  not_in_basket: 404,
  sold_out: 409,
  too_few_left: 409,
}

/** The HTTP status and the sentence for a line that was refused. */
export const lineRefusal = (refusal: LineRefusal, locale: Locale) => ({
  status: statuses[refusal] ?? 422,
  sentence: messages(locale).errors.quantity[refusal],
})

/** The one value of a field as typed, cut to what is worth showing again; undefined when it is missing, sent twice or a file. */
export function onlyValue(form: FormData, name: string): string | undefined {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value.slice(0, 100) : undefined
}
