import { formatPlainAmount } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, currencies, parseAmount } from '#app/values/money.ts'
import { type Rhythm, rhythms } from '#app/values/rhythm.ts'
import { leastGift } from './donation.ts'

/** Amounts that a giver is offered once and each month in each currency, in minor units, the least first. */
export type SuggestedAmounts = Record<Rhythm, Record<Currency, number[]>>

/** Fewer are no choice, and more are a list to read. */
export const [fewestAmounts, mostAmounts] = [3, 5]

const places = Array.from({ length: mostAmounts }, (_, place) => place)

/** A row of amounts: what is offered in one rhythm and one currency. */
export type AmountRow = { rhythm: Rhythm; currency: Currency }

export const amountRows: readonly AmountRow[] = rhythms.flatMap((rhythm) =>
  currencies.map((currency) => ({ rhythm, currency })),
)

/** The form's field of an amount. */
export const amountField = ({ rhythm, currency }: AmountRow, place: number): string =>
  `${rhythm}-${currency}-${place}`

export type SuggestedRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'amount_below_floor'
  | 'too_few'
  | 'not_ascending'
export type SuggestedErrors = Record<string, SuggestedRefusal>

/** Reads what givers are to be offered: three to five amounts once and each month in each currency, none below the least gift, each more than the one before it. */
export function readSuggested(
  form: FormData,
): { ok: true; value: SuggestedAmounts } | { ok: false; errors: SuggestedErrors } {
  const errors: SuggestedErrors = {}
  const value = eachRow((row) => readRow(form, row, errors))
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value }
}

const eachRow = (amounts: (row: AmountRow) => number[]): SuggestedAmounts => {
  const inAll = (rhythm: Rhythm) =>
    Object.fromEntries(currencies.map((currency) => [currency, amounts({ rhythm, currency })]))
  return { once: inAll('once'), monthly: inAll('monthly') } as SuggestedAmounts
}

function readRow(form: FormData, row: AmountRow, errors: SuggestedErrors): number[] {
  const { currency } = row
  const amounts: number[] = []
  for (const place of places) {
    const field = amountField(row, place)
    const text = readText(form, field, { longest: 20, optional: true })
    if (text.ok && text.value === '') continue
    const amount = text.ok ? parseAmount(text.value) : text
    const refusal = amount.ok ? whyNot(amount.value, { currency, amounts }) : amount.refusal
    if (refusal) errors[field] = refusal
    if (amount.ok) amounts.push(amount.value)
  }
  const isRead = places.every((place) => !errors[amountField(row, place)])
  if (isRead && amounts.length < fewestAmounts) errors[amountField(row, amounts.length)] = 'too_few'
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
    amountRows.flatMap((row) =>
      places.map((place) => {
        const amount = suggested[row.rhythm][row.currency][place]
        const text = amount === undefined ? '' : formatPlainAmount(amount, locale)
        return [amountField(row, place), text]
      }),
    ),
  )

/** What was typed, to be shown again. */
export const typedSuggested = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    amountRows.flatMap((row) =>
      places.map((place) => {
        const field = amountField(row, place)
        return [field, typedText(form, field)]
      }),
    ),
  )
