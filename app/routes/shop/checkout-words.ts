import {
  type CheckoutErrors,
  type CheckoutField,
  type CheckoutFieldRefusal,
  checkoutFields,
} from '#app/domain/checkout/checkout-form.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Fault } from '#app/ui/kit/error-summary.tsx'

type PlaceOrderRefusal = keyof ReturnType<typeof messages>['errors']['checkout']

// 409: something has changed since the page was shown; 422: what was sent cannot be taken; 503: a neighbour is away.
export const refusalStatus = {
  basket_empty: 422,
  basket_problem: 409,
  sold_out: 409,
  delivery_unavailable: 422,
  price_changed: 409,
  payment_unreachable: 503,
} as const satisfies Record<PlaceOrderRefusal, number>

/** The sentence for a refused field: its own where it has one, else what is true of any field. */
function fieldSentence(field: CheckoutField, refusal: CheckoutFieldRefusal, locale: Locale) {
  const { fields, field: general } = messages(locale).errors
  const own: Partial<Record<CheckoutField, Partial<Record<CheckoutFieldRefusal, string>>>> = fields
  return own[field]?.[refusal] ?? general[refusal]
}

/**
 * Every refused field with its sentence, in the order of the form. Without a country there is no delivery and no price to speak of yet, so
 * those two wait.
 */
export const checkoutFaults = (errors: CheckoutErrors, locale: Locale): Fault[] =>
  checkoutFields.flatMap((field) => {
    const refusal = errors[field]
    const waits = errors.country && (field === 'delivery' || field === 'total')
    return refusal && !waits ? [{ field, sentence: fieldSentence(field, refusal, locale) }] : []
  })
