import { formatPlainAmount } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Country, isCountry } from '#app/values/country.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import { type AmountRefusal, type Currency, currencies, parseAmount } from '#app/values/money.ts'
import type { Outcome } from '#app/values/outcome.ts'
import {
  type DeliveryMethod,
  type DeliveryRate,
  heaviestGrams,
  longestDays,
  mostRates,
} from './delivery-method.ts'

export type DeliveryRefusal =
  | FieldRefusal
  | AmountRefusal
  | 'days_malformed'
  | 'days_reversed'
  | 'weight_malformed'
  | 'rate_repeated'
export type DeliveryErrors = Record<string, DeliveryRefusal>
export type ReadMethod = Omit<DeliveryMethod, 'slug' | 'version'>

/** Reads the form of a way to send. Every field that is wrong is named at once. */
export function readDeliveryMethod(
  form: FormData,
): { ok: true; value: ReadMethod } | { ok: false; errors: DeliveryErrors } {
  const errors: DeliveryErrors = {}
  const keep = (field: string, read: Outcome<string, FieldRefusal>): string => {
    if (read.ok) return read.value
    errors[field] = read.refusal
    return ''
  }
  const names = Object.fromEntries(
    locales.map((locale) => {
      const field = `name-${locale}`
      return [locale, keep(field, readText(form, field, { longest: 80 }))]
    }),
  ) as Record<Locale, string>
  const [daysMin, daysMax] = ['daysMin', 'daysMax'].map((field) =>
    readDays(keep(field, readText(form, field, { longest: 10 })), field, errors),
  ) as [number, number]
  if (daysMax < daysMin) errors.daysMax ??= 'days_reversed'
  const rates = readRates(form, errors)
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, value: { names, daysMin, daysMax, rates } }
}

function readDays(text: string, field: string, errors: DeliveryErrors): number {
  const days = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  if (!(days <= longestDays)) errors[field] ??= 'days_malformed'
  return days
}

function readRates(form: FormData, errors: DeliveryErrors): DeliveryRate[] {
  const rates: DeliveryRate[] = []
  const seen = new Set<string>()
  for (let row = 0; row < mostRates; row += 1) {
    const rate = readRate(form, row, errors)
    if (!rate) continue
    const key = `${rate.country} ${rate.maxWeightGrams}`
    if (seen.has(key)) errors[`weight-${row}`] ??= 'rate_repeated'
    seen.add(key)
    rates.push(rate)
  }
  return rates
}

const typed = (form: FormData, field: string): string => {
  const value = form.get(field)
  return typeof value === 'string' ? value.trim() : ''
}

/** A row without any amount is left out: that is how a rate is taken away. */
function readRate(form: FormData, row: number, errors: DeliveryErrors): DeliveryRate | undefined {
  const filled = currencies.filter((currency) => typed(form, `${currency}-${row}`) !== '')
  if (filled.length === 0) return undefined
  const country = typed(form, `country-${row}`)
  if (!isCountry(country)) errors[`country-${row}`] = 'missing'
  const weight = typed(form, `weight-${row}`).replace(/[ \u00a0]|g$/g, '')
  const maxWeightGrams = /^\d{1,6}$/.test(weight) ? Number(weight) : 0
  if (maxWeightGrams < 1 || maxWeightGrams > heaviestGrams)
    errors[`weight-${row}`] = 'weight_malformed'
  const amounts: Partial<Record<Currency, number>> = {}
  for (const currency of filled) {
    const read = parseAmount(typed(form, `${currency}-${row}`))
    if (read.ok) amounts[currency] = read.value
    else errors[`${currency}-${row}`] = read.refusal
  }
  return { country: country as Country, maxWeightGrams, amounts }
}

/** What was typed, field by field, to be shown again. */
export function typedMethod(form: FormData): Record<string, string> {
  const fields = [...new Set([...form.keys()])].filter((field) => fieldShape.test(field))
  return Object.fromEntries(fields.map((field) => [field, typedText(form, field)]))
}

const fieldShape = /^(name-(sv|nb|en)|days(Min|Max)|(country|weight|SEK|NOK|EUR)-\d{1,2})$/

/** A way to send as its form shows it; the empty form of a new one. */
export function methodAsTyped(
  method: DeliveryMethod | undefined,
  locale: Locale,
): Record<string, string> {
  if (!method) return {}
  const named = locales.map((tongue) => [`name-${tongue}`, method.names[tongue]])
  const rated = method.rates.flatMap(({ country, maxWeightGrams, amounts }, row) => [
    [`country-${row}`, country],
    [`weight-${row}`, String(maxWeightGrams)],
    ...Object.entries(amounts).map(([currency, amount]) => [
      `${currency}-${row}`,
      formatPlainAmount(amount, locale),
    ]),
  ])
  const days = { daysMin: String(method.daysMin), daysMax: String(method.daysMax) }
  return { ...Object.fromEntries([...named, ...rated]), ...days }
}
