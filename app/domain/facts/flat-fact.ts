import { locales } from '#app/i18n/locale.ts'
import { type FactContent, factTexts } from './fact.ts'

const text = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** A figure as flat fields and texts, so that what changed can be told field by field. The question by its id. */
export function flatFact({ figure, years, texts, ...content }: FactContent) {
  const flat: Record<string, string> = {
    ...{ key: content.key, question: content.questionId, position: String(content.position) },
    ...{ unit: figure.unit, bound: figure.bound, countries: figure.countries.join(' ') },
    ...{ low: text(figure.low), high: text(figure.high), outOf: text(figure.outOf) },
    ...{ currency: figure.currency ?? '', yearFrom: text(years.from), yearTo: text(years.to) },
    ...{ yearEstimated: years.estimated ? 'yes' : '', sourceUrl: content.sourceUrl },
    ...{ sourceDate: content.sourceDate, reviewDue: content.reviewDue },
  }
  for (const locale of locales)
    for (const name of factTexts) flat[`${name} ${locale}`] = texts[locale][name]
  return flat
}
