import type { Money } from '#app/values/money.ts'
import type { Locale } from './locale.ts'

/** The tag whose customs we follow; plain `en` would write American dates. */
export const customs: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' }

/** Legal dates are dates in Stockholm, wherever the server stands. */
const timeZone = 'Europe/Stockholm'

// Making an Intl formatter costs far more than using it, so each is made once.
const made = new Map<string, unknown>()
function once<Formatter>(key: string, make: () => Formatter): Formatter {
  const found = made.get(key) as Formatter | undefined
  if (found) return found
  const formatter = make()
  made.set(key, formatter)
  return formatter
}

/** An amount with its currency: "1 250 kr", "1 250,50 kr", "€1,250". Whole amounts lose their decimals. */
export function formatMoney(money: Money, locale: Locale): string {
  const formatter = once(
    `money ${locale} ${money.currency}`,
    () =>
      new Intl.NumberFormat(customs[locale], {
        style: 'currency',
        currency: money.currency,
        trailingZeroDisplay: 'stripIfInteger',
      }),
  )
  return formatter.format(money.amount / 100)
}

/**
 * The same with the ISO code added wherever the sign alone could mean two currencies: "1 250 kr (NOK)". Swedish and Norwegian
 * crowns both print "kr". For totals, receipts and every place where the currency can be changed.
 */
export function formatMoneyWithCode(money: Money, locale: Locale): string {
  const text = formatMoney(money, locale)
  return /kr/i.test(text) ? `${text}\u00a0(${money.currency})` : text
}

/** An amount as people type it into a field: "1250" or "1250,50", without currency or group spaces. */
export function formatPlainAmount(amount: number, locale: Locale): string {
  const whole = Math.trunc(amount / 100)
  const rest = amount % 100
  if (rest === 0) return String(whole)
  return `${whole}${locale === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
}

/** A whole or decimal number with the grouping of the language. */
export const formatNumber = (value: number, locale: Locale): string =>
  once(`number ${locale}`, () => new Intl.NumberFormat(customs[locale])).format(value)

/** A share as a percentage: 0.25 is "25 %", in English "25%". */
export const formatPercent = (share: number, locale: Locale): string =>
  once(
    `percent ${locale}`,
    () => new Intl.NumberFormat(customs[locale], { style: 'percent', maximumFractionDigits: 0 }),
  ).format(share)

/** "22 november 2026", the date in Stockholm. */
export const formatDate = (at: Date, locale: Locale): string =>
  once(
    `long ${locale}`,
    () => new Intl.DateTimeFormat(customs[locale], { dateStyle: 'long', timeZone }),
  ).format(at)

/** "2026-11-22", "22.11.2026", "22/11/2026": for tables. */
export const formatShortDate = (at: Date, locale: Locale): string =>
  once(
    `short ${locale}`,
    () =>
      new Intl.DateTimeFormat(customs[locale], {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone,
      }),
  ).format(at)

/** "november 2026": for tables by month. */
export const formatMonth = (at: Date, locale: Locale): string =>
  once(
    `month ${locale}`,
    () => new Intl.DateTimeFormat(customs[locale], { month: 'long', year: 'numeric', timeZone }),
  ).format(at)

/** "14:05", the time in Stockholm. */
export const formatTime = (at: Date, locale: Locale): string =>
  once(
    `time ${locale}`,
    () => new Intl.DateTimeFormat(customs[locale], { timeStyle: 'short', timeZone }),
  ).format(at)

/** "a, b och c". */
export const formatList = (parts: readonly string[], locale: Locale): string =>
  once(`list ${locale}`, () => new Intl.ListFormat(customs[locale])).format(parts)

/** The name of a country in the language, from its ISO 3166 code. */
export const formatCountry = (code: string, locale: Locale): string =>
  once(`country ${locale}`, () => new Intl.DisplayNames(customs[locale], { type: 'region' })).of(
    code,
  ) ?? code

/** The name of a currency in the language, from its ISO 4217 code: "svenska kronor" is "svensk krona" in the singular. */
export const formatCurrencyName = (code: string, locale: Locale): string =>
  once(
    `currency ${locale} ${code}`,
    () => new Intl.DisplayNames(customs[locale], { type: 'currency' }).of(code) ?? code,
  )

/** The form of a word that goes with a count, by the plural rules of the language. */
export function plural(
  locale: Locale,
  count: number,
  forms: { one: string; other: string },
): string {
  const rules = once(`plural ${locale}`, () => new Intl.PluralRules(customs[locale]))
  return rules.select(count) === 'one' ? forms.one : forms.other
}
