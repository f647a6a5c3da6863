import { done, type Outcome, refused } from './outcome.ts'

/** The currencies Lykta asks and accepts. All three have two decimals. */
export const currencies = ['SEK', 'NOK', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/** An amount in the currency's minor unit (öre, øre, cent). Never a fraction. */
export type Money = { amount: number; currency: Currency }

/** Largest amount a payment may have: eight digits, Stripe's limit. */
export const largestAmount = 99_999_999

/** Largest amount that can be kept: what comes by bank has no limit of Stripe's. */
export const largestKept = 2_000_000_000

/** Makes money of whole minor units. Throws RangeError when `amount` is not a safe integer: that is a bug, not input. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole minor units: ${amount}`)
  return { amount, currency }
}

export const isCurrency = (text: unknown): text is Currency =>
  currencies.some((currency) => currency === text)

/** An amount of minor units as a plain decimal, as a machine reads it: 54900 is "549.00". */
export const asDecimal = (amount: number): string => (amount / 100).toFixed(2)

/** An amount in minor units as a plain decimal with its currency, for files: "1250.50 SEK". */
export const asDecimalWithCode = (amount: number, currency: Currency): string =>
  `${asDecimal(amount)} ${currency}`

/** Adds amounts of one currency. Throws RangeError on a mix: adding across currencies is a bug. */
export function sumMoney(parts: readonly Money[], currency: Currency): Money {
  const total = parts.reduce((sum, part) => {
    if (part.currency !== currency) throw new RangeError(`${part.currency} added to ${currency}`)
    return sum + part.amount
  }, 0)
  return money(total, currency)
}

/** The VAT inside a gross amount, in minor units, rounded half up. `rateBp` is in hundredths of a percent (25 % = 2500). */
export function vatWithin(gross: number, rateBp: number): number {
  return Math.floor((2 * gross * rateBp + 10_000 + rateBp) / (2 * (10_000 + rateBp)))
}

export type AmountRefusal =
  | 'amount_missing'
  | 'amount_malformed'
  | 'amount_ambiguous'
  | 'amount_too_large'

const amountPattern = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/

// "1.250", "1,250.50": thousands in one country, decimals in another.
const ambiguousPattern = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/

/**
 * Reads an amount typed by a person into minor units: "1 250", "1250,50", "1250.50", with common, non-breaking or thin spaces between
 * thousands. Anything else is refused rather than guessed, since a wrong guess moves a decimal point.
 */
export function parseAmount(
  text: string,
  largest: number = largestAmount,
): Outcome<number, AmountRefusal> {
  const typed = text.trim()
  if (typed === '') return refused('amount_missing')
  const match = amountPattern.exec(typed)
  if (!match?.[1]) {
    return refused(ambiguousPattern.test(typed) ? 'amount_ambiguous' : 'amount_malformed')
  }
  const whole = match[1].replace(/\D/g, '')
  if (whole.length > 12) return refused('amount_too_large')
  const minor = Number(whole) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return minor > largest ? refused('amount_too_large') : done(minor)
}
