import { isDay } from '#app/values/day.ts'
import { parseDecimal, plainDecimal } from '#app/values/decimal.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, currencies, parseAmount } from '#app/values/money.ts'

/** What a payment by card costs from a legal day on: hundredths of a percent of what is paid, and so much besides in minor units. */
export type CardFee = { validFrom: string; basisPoints: number; fixed: Record<Currency, number> }

export const cardFeesSetting = 'card_fees'
export const mostFees = 8

export const feeFields = ['validFrom', 'percent', ...currencies] as const
export type FeeField = (typeof feeFields)[number]
export type TypedFee = Record<FeeField, string>
export type FeeRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'date_malformed'
  | 'date_repeated'
  | 'percent_malformed'

/** Above this a fee is a slip of the keyboard: no card costs a tenth of what is paid. */
const highestPercent = 10

/** What a card costs on a legal day; undefined before the first day that anybody wrote down. */
export const feeOn = (fees: readonly CardFee[], day: string): CardFee | undefined =>
  fees
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))[0]

/**
 * What must be added to a gift for all of it to arrive, in minor units: the fee on both together, rounded up to a whole unit. So a gift of 250 kr
 * with it is a payment of which 250 kr are left.
 */
export function costOf(amount: number, fee: CardFee, currency: Currency): number {
  const share = amount * fee.basisPoints + fee.fixed[currency] * 10_000
  return Math.ceil(share / (10_000 - fee.basisPoints))
}

export type ReadFees = { fees: CardFee[]; errors: Record<string, FeeRefusal> }

/** Reads the rows of the form. A row without a day and a percentage is left out: that is how one is taken away. */
export function readFees(form: FormData): ReadFees {
  const read: ReadFees = { fees: [], errors: {} }
  for (let row = 0; row < mostFees; row += 1) readRow(form, row, read)
  return read
}

function readRow(form: FormData, row: number, into: ReadFees): void {
  const text = (field: FeeField): string => {
    const typed = readText(form, `${field}-${row}`, { longest: 20, optional: true })
    if (!typed.ok) into.errors[`${field}-${row}`] = typed.refusal
    return typed.ok ? typed.value : ''
  }
  const typed = Object.fromEntries(feeFields.map((field) => [field, text(field)])) as TypedFee
  if (Object.values(typed).every((value) => value === '')) return
  const refuse = (field: FeeField, refusal: FeeRefusal) => {
    into.errors[`${field}-${row}`] ??= refusal
  }
  if (!isDay(typed.validFrom)) refuse('validFrom', 'date_malformed')
  else if (into.fees.some(({ validFrom }) => validFrom === typed.validFrom))
    refuse('validFrom', 'date_repeated')
  const percent = parseDecimal(typed.percent)
  const basisPoints = percent.ok ? Math.round(percent.value * 100) : 0
  if (!percent.ok || percent.value > highestPercent) refuse('percent', 'percent_malformed')
  const fixed = currencies.map((currency) => {
    const amount = parseAmount(typed[currency])
    if (!amount.ok) refuse(currency, amount.refusal)
    return [currency, amount.ok ? amount.value : 0]
  })
  const amounts = Object.fromEntries(fixed) as CardFee['fixed']
  into.fees.push({ validFrom: typed.validFrom, basisPoints, fixed: amounts })
}

/** Kept fees as their form shows them, the first day first. */
export const feesAsTyped = (fees: readonly CardFee[], locale: string): TypedFee[] =>
  fees.map(({ validFrom, basisPoints, fixed }) => {
    const amounts = currencies.map((currency) => [
      currency,
      plainDecimal(fixed[currency] / 100, locale),
    ])
    const typed = { validFrom, percent: plainDecimal(basisPoints / 100, locale) }
    return { ...typed, ...Object.fromEntries(amounts) } as TypedFee
  })

/** What was typed, row by row, to be shown again. */
export const typedFees = (form: FormData): TypedFee[] =>
  Array.from({ length: mostFees }, (_row, row) => {
    const typed = feeFields.map((field) => [field, typedText(form, `${field}-${row}`)])
    return Object.fromEntries(typed) as TypedFee
  })

/** A fee in one line, for whoever compares what was with what is. */
export const feeLine = ({ validFrom, basisPoints, fixed }: CardFee): string => {
  const besides = currencies.map(
    (currency) => `${plainDecimal(fixed[currency] / 100, 'en')} ${currency}`,
  )
  return `${validFrom}: ${plainDecimal(basisPoints / 100, 'en')} % + ${besides.join(', ')}`
}
