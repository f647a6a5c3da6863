import type { AddRefusal } from '#app/domain/basket/add-to-basket.server.ts'
import type { BasketFormRefusal } from '#app/domain/basket/basket-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

export type LineRefusal = BasketFormRefusal | AddRefusal

// 404: there is no such thing; 409: there is, but it has changed meanwhile; 422: what was written cannot be read or allowed.
const statuses: Partial<Record<LineRefusal, number>> = {
  unknown_variant: 404,
  not_in_basket: 404,
  sold_out: 409,
  too_few_left: 409,
}

/** The HTTP status and the sentence for a line that was refused. */
export function lineRefusal(refusal: LineRefusal, locale: Locale) {
  const { quantity, field } = messages(locale).errors
  const sentence = refusal === 'repeated' ? field.repeated : quantity[refusal]
  return { status: statuses[refusal] ?? 422, sentence }
}
