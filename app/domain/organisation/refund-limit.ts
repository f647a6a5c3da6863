import { typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, currencies, parseAmount } from '#app/values/money.ts'

/** From which amount on a refund asks for a fresh proof of who gives it, in minor units of each currency. */
export type RefundLimit = Record<Currency, number>

export const refundLimitSetting = 'refund_limit'

/** Before anybody has chosen: 2 000 kr, and what it comes to elsewhere. */
export const usualLimit: RefundLimit = { SEK: 200_000, NOK: 200_000, EUR: 18_000 }

export type RefundLimitErrors = Partial<Record<Currency, AmountRefusal>>
export type TypedRefundLimit = Record<Currency, string>

/** Reads an amount for each currency; 0 asks at every refund. Every field that is wrong is named at once. */
export function readRefundLimit(form: FormData): { limit: RefundLimit; errors: RefundLimitErrors } {
  const limit = { ...usualLimit }
  const errors: RefundLimitErrors = {}
  for (const currency of currencies) {
    const read = parseAmount(typedText(form, currency))
    if (read.ok) limit[currency] = read.value
    else errors[currency] = read.refusal
  }
  return { limit, errors }
}

/** What was typed, to be shown again. */
export const typedRefundLimit = (form: FormData): TypedRefundLimit =>
  eachCurrency((currency) => typedText(form, currency))

/** A text for each currency. */
export const eachCurrency = (text: (currency: Currency) => string): TypedRefundLimit =>
  Object.fromEntries(currencies.map((currency) => [currency, text(currency)])) as TypedRefundLimit
