import { formatPlainAmount } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { typedText } from '#app/values/field.ts'
import { type FundContent, fundTexts, mostCosts } from './fund-sheet.ts'

/** A fund as its form shows it: every field by its name. */
export type TypedFund = Record<string, string>

const costField = /^u(\d{1,2})-(rhythm|currency|amount|(line|source)-(sv|nb|en))$/

/** A kept fund as its form shows it. */
export function fundAsTyped(fund: FundContent, locale: Locale): TypedFund {
  const typed: TypedFund = {
    ...{ slug: fund.slug, position: String(fund.position) },
    goal: fund.goal === undefined ? '' : formatPlainAmount(fund.goal, locale),
  }
  for (const tongue of locales)
    for (const field of fundTexts) typed[`${field}-${tongue}`] = fund.texts[tongue][field]
  for (const [place, { rhythm, currency, amount, line, source }] of fund.costs.entries()) {
    typed[`u${place}-rhythm`] = rhythm
    typed[`u${place}-currency`] = currency
    typed[`u${place}-amount`] = formatPlainAmount(amount, locale)
    for (const tongue of locales) {
      typed[`u${place}-line-${tongue}`] = line[tongue]
      typed[`u${place}-source-${tongue}`] = source[tongue]
    }
  }
  return typed
}

/** What was typed, to be shown again. */
export function typedFund(form: FormData): TypedFund {
  const fields = ['slug', 'position', 'goal']
  const texts = locales.flatMap((locale) => fundTexts.map((field) => `${field}-${locale}`))
  const costs = [...form.keys()].filter(
    (name) => Number(costField.exec(name)?.[1] ?? mostCosts) < mostCosts,
  )
  return Object.fromEntries(
    [...fields, ...texts, ...costs].map((name) => [name, typedText(form, name)]),
  )
}

/** A field that always holds a choice of its list. */
export const isListed = (field: string): boolean => /-(rhythm|currency)$/.test(field)

/** How many rows of costs hold an amount or a text; a rhythm or a currency alone is no more than a list's first choice. */
export const filledCosts = (typed: TypedFund): number =>
  Object.keys(typed).reduce((most, name) => {
    const place = costField.exec(name)?.[1]
    const filled = place !== undefined && !isListed(name) && typed[name] !== ''
    return filled ? Math.max(most, Number(place) + 1) : most
  }, 0)
