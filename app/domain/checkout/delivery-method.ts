import type { Locale } from '#app/i18n/locale.ts'
import type { Country } from '#app/values/country.ts'
import { asDecimal, type Currency } from '#app/values/money.ts'

/** What it costs to send so much, at most, to a country: an amount for each currency in which that is offered. */
export type DeliveryRate = {
  country: Country
  maxWeightGrams: number
  amounts: Partial<Record<Currency, number>>
}

/** A way to send, with everything that staff may change. One without rates is not offered. */
export type DeliveryMethod = {
  slug: string
  names: Record<Locale, string>
  daysMin: number
  daysMax: number
  rates: DeliveryRate[]
  version: number
}

/** The heaviest parcel that a rate may be for, in grams. */
export const heaviestGrams = 30_000
export const longestDays = 60
export const mostRates = 40

/** The rates in the order of the form: by country, then by weight. */
export const inRateOrder = (rates: readonly DeliveryRate[]): DeliveryRate[] =>
  [...rates].sort(
    (a, b) => a.country.localeCompare(b.country) || a.maxWeightGrams - b.maxWeightGrams,
  )

/** A way to send as flat fields and texts, so that what changed can be told field by field. */
export function flatMethod(
  method: Omit<DeliveryMethod, 'version' | 'slug'>,
): Record<string, string> {
  const { names, daysMin, daysMax, rates } = method
  const named = Object.fromEntries(
    Object.entries(names).map(([tongue, name]) => [`name ${tongue}`, name]),
  )
  const priced = rates.flatMap(({ country, maxWeightGrams, amounts }) =>
    Object.entries(amounts).map(([currency, amount]) => [
      `${country} ≤ ${maxWeightGrams} g`,
      `${asDecimal(amount)} ${currency}`,
    ]),
  )
  const prices: Record<string, string> = {}
  for (const [rate = '', amount = ''] of priced)
    prices[rate] = prices[rate] ? `${prices[rate]}, ${amount}` : amount
  return { ...named, days: `${daysMin}–${daysMax}`, ...prices }
}
