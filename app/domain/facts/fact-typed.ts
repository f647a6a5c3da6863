import { type Locale, locales } from '#app/i18n/locale.ts'
import { plainDecimal } from '#app/values/decimal.ts'
import { typedChoice, typedText } from '#app/values/field.ts'
import { type FactContent, factTexts } from './fact.ts'

/** A figure as its form shows it: every field by its name. */
export type TypedFact = Record<string, string>

const texts = locales.flatMap((locale) => factTexts.map((field) => `${field}-${locale}`))
const lines = [
  ...['key', 'position', 'low', 'high', 'outOf', 'currency', 'countries', 'yearFrom', 'yearTo'],
  ...['sourceUrl', 'sourceDate', 'reviewDue', ...texts],
]
const choices = ['question', 'unit', 'bound', 'yearEstimated']

/** A kept figure as its form shows it. */
export function factAsTyped(content: FactContent, locale: Locale): TypedFact {
  const { figure, years } = content
  const typed: TypedFact = {
    ...{ key: content.key, question: content.questionId, position: String(content.position) },
    ...{ unit: figure.unit, bound: figure.bound, countries: figure.countries.join(' ') },
    ...{ low: plainDecimal(figure.low, locale), high: plainDecimal(figure.high, locale) },
    ...{ outOf: figure.outOf?.toString() ?? '', currency: figure.currency ?? '' },
    ...{ yearFrom: years.from?.toString() ?? '', yearTo: years.to?.toString() ?? '' },
    ...{ yearEstimated: years.estimated ? 'yes' : '', sourceUrl: content.sourceUrl },
    ...{ sourceDate: content.sourceDate, reviewDue: content.reviewDue },
  }
  for (const tongue of locales)
    for (const field of factTexts) typed[`${field}-${tongue}`] = content.texts[tongue][field]
  return typed
}

/** What was typed, to be shown again. */
export const typedFact = (form: FormData): TypedFact =>
  Object.fromEntries([
    ...lines.map((name) => [name, typedText(form, name)]),
    ...choices.map((name) => [name, typedChoice(form, name)]),
  ])
