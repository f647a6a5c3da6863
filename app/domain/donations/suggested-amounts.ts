import { formatPlainAmount } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, currencies, parseAmount } from '#app/values/money.ts'
import { leastGift } from './donation.ts'

/** Amounts that a giver is offered in each currency, in minor units, the least first. */
export type SuggestedAmounts = Record<Currency, number[]>

/** Fewer are no choice, and more are a list to read. */
export const [fewestAmounts, mostAmounts] = [3, 6]

const places = Array.from({ length: mostAmounts }, (_, place) => place)

/** The form's field of an amount. */
export const amountField = (currency: Currency, place: number): string => `${currency}-${place}`

export type SuggestedRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'amount_below_floor'
  | 'too_few'
  | 'not_ascending'
export type SuggestedErrors = Record<string, SuggestedRefusal>

/** Reads what givers are to be offered: three to six amounts in each currency, none below the least gift, each more than the one before it. */
export function readSuggested(
  form: FormData,
): { ok: true; value: SuggestedAmounts } | { ok: false; errors: SuggestedErrors } {
  const errors: SuggestedErrors = {}
  const read = currencies.map((currency) => [currency, readRow(form, currency, errors)])
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: Object.fromEntries(read) as SuggestedAmounts }
}

function readRow(form: FormData, currency: Currency, errors: SuggestedErrors): number[] {
  const amounts: number[] = []
  for (const place of places) {
    const field = amountField(currency, place)
    const text = readText(form, field, { longest: 20, optional: true })
    if (text.ok && text.value === '') continue
    const amount = text.ok ? parseAmount(text.value) : text
    const refusal = amount.ok ? whyNot(amount.value, { currency, amounts }) : amount.refusal
    if (refusal) errors[field] = refusal
    if (amount.ok) amounts.push(amount.value)
  }
  const isRead = places.every((place) => !errors[amountField(currency, place)])
  if (isRead && amounts.length < fewestAmounts)
    errors[amountField(currency, amounts.length)] = 'too_few'
  return amounts
}

function whyNot(
  amount: number,
  { currency, amounts }: { currency: Currency; amounts: readonly number[] },
): SuggestedRefusal | undefined {
  if (amount < leastGift[currency]) return 'amount_below_floor'
  return amount <= (amounts.at(-1) ?? 0) ? 'not_ascending' : undefined
}

/** Kept amounts as their form shows them. */
export const suggestedAsTyped = (
  suggested: SuggestedAmounts,
  locale: Locale,
): Record<string, string> =>
  Object.fromEntries(
    currencies.flatMap((currency) =>
      places.map((place) => {
        const amount = suggested[currency]?.[place]
        const text = amount === undefined ? '' : formatPlainAmount(amount, locale)
        return [amountField(currency, place), text]
      }),
    ),
  )

/** What was typed, to be shown again. */
export const typedSuggested = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    currencies.flatMap((currency) =>
      places.map((place) => {
        const field = amountField(currency, place)
        return [field, typedText(form, field)]
      }),
    ),
  )
