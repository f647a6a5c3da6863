import { formatFigure } from '#app/i18n/figure.ts'
import { formatDate, formatMonth } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { partsOf } from './cited-text.ts'
import { type FactView, isOverdue, yearAsOf } from './fact.ts'

/** A figure with what it counts: "omkring 1,2 miljoner barn om året". */
export const factInWords = ({ figure, words }: FactView, locale: Locale): string =>
  [formatFigure(figure, locale), words.unit].filter(Boolean).join(' ')

const yearsOf = ({ from, to }: FactView['years']): string =>
  [from, to].filter((year) => year !== undefined).join('–')

/** When a figure is about, and whose word for that we have. */
export function yearsInWords({ years }: Pick<FactView, 'years'>, locale: Locale): string {
  const text = messages(locale).facts
  const span = yearsOf(years)
  if (span === '') return text.noYear
  return years.estimated ? text.estimatedYears(span) : span
}

/** The year beside a source: "2016", "omkring 2012–2015"; undefined where there is none. */
export function yearBeside({ years, sourceDate }: FactView, locale: Locale): string | undefined {
  const span = yearsOf(years)
  if (span === '') return sourceDate.slice(0, 4) || undefined
  return years.estimated ? messages(locale).facts.around(span) : span
}

/** A day as exact as it is known. */
export function sourceDateInWords(sourceDate: string, locale: Locale): string {
  if (sourceDate === '') return messages(locale).facts.noSourceDate
  if (sourceDate.length === 4) return sourceDate
  const at = new Date(`${sourceDate.padEnd(10, '-01')}T12:00:00Z`)
  return sourceDate.length === 7 ? formatMonth(at, locale) : formatDate(at, locale)
}

type Citing = { facts: Readonly<Record<string, FactView>>; locale: Locale; today: string }

/** Whose a figure is and from when, as it stands in brackets after it: "NMT, 2016"; overdue for review, "NMT, uppgift från 2016". */
export function sourceInWords(fact: FactView, { locale, today }: Omit<Citing, 'facts'>): string {
  const text = messages(locale).facts
  const year = yearAsOf(fact)
  const isOld = isOverdue(fact.reviewDue, today) && year !== undefined
  const when = isOld ? text.asOf(String(year)).toLowerCase() : yearBeside(fact, locale)
  return [fact.words.source, when].filter(Boolean).join(', ')
}

/** A text with its figures and their sources written out, for letters and files, where nothing can be pressed. Undefined when one is not published. */
export function citedInWords(text: string, { facts, locale, today }: Citing): string | undefined {
  const parts = partsOf(text).map((part) => {
    if (typeof part === 'string') return part
    const fact = facts[part.key]
    return fact && `${factInWords(fact, locale)} (${sourceInWords(fact, { locale, today })})`
  })
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** The same for a text of several paragraphs; one that names a figure which is not there any more is left out. */
export const paragraphsInWords = (text: string, citing: Citing): string =>
  text
    .split('\n\n')
    .flatMap((paragraph) => citedInWords(paragraph, citing) ?? [])
    .join('\n\n')
