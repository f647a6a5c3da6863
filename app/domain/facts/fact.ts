import { type Locale, locales } from '#app/i18n/locale.ts'
import { monthsAfter } from '#app/values/day.ts'
import type { Figure } from '#app/values/figure.ts'

/** What is said of a figure in each language: what is counted, the same in a few words, what follows the number, whose it is, how it came to be. */
export const factTexts = ['statement', 'label', 'unit', 'source', 'method'] as const
export type FactText = (typeof factTexts)[number]
export type FactWords = Record<FactText, string>

/** How the figures under one question stand. */
export const questionForms = ['list', 'parts', 'answers'] as const
export type QuestionForm = (typeof questionForms)[number]

/** When a figure is about; both undefined where nobody says. */
export type Years = {
  from: number | undefined
  to: number | undefined
  /** The source gives none: these are ours. */
  estimated: boolean
}

/** Everything that staff may change about a figure, apart from whether it is published. Days as "2027-06-30". */
export type FactContent = {
  key: string
  questionId: string
  position: number
  figure: Figure
  years: Years
  sourceUrl: string
  /** As exact as it is known: "2017", "2017-03", "2017-03-13"; "" for a source without a date. */
  sourceDate: string
  reviewDue: string
  texts: Record<Locale, FactWords>
}

export type FactSheet = FactContent & {
  id: string
  published: boolean
  /** Whether it has ever been published: then its key stays. */
  wasPublished: boolean
  version: number
}

/** A figure as a page shows it, in one language. */
export type FactView = {
  key: string
  figure: Figure
  years: Years
  sourceUrl: string
  sourceDate: string
  reviewDue: string
  words: FactWords
}

/** A question with its published figures, in their order. */
export type QuestionView = {
  slug: string
  form: QuestionForm
  title: string
  lead: string
  facts: FactView[]
}

/** Whether a figure should have been looked at again: the day is past. Both are legal days in Stockholm. */
export const isOverdue = (reviewDue: string, today: string): boolean => reviewDue < today

/** The year to say a figure is as of: the last that it is about, else that of its source; undefined where nobody knows. */
export const yearAsOf = ({ years, sourceDate }: Pick<FactView, 'years' | 'sourceDate'>) =>
  years.to ?? years.from ?? (sourceDate === '' ? undefined : Number(sourceDate.slice(0, 4)))

/** What a reader cannot do without: what is counted, whose figure it is, how it came to be. */
const needed = ['statement', 'source', 'method'] as const

/** The fields that keep a figure from being published. A figure that nobody can check against its source is none. */
export function whyNotPublished({ texts, sourceUrl }: Pick<FactContent, 'texts' | 'sourceUrl'>) {
  const lacks: string[] = locales.flatMap((locale) =>
    needed.filter((text) => texts[locale][text] === '').map((text) => `${text}-${locale}`),
  )
  return sourceUrl === '' ? [...lacks, 'sourceUrl'] : lacks
}

/** Nothing written yet, in any language. */
export const emptyWords = (): FactContent['texts'] => {
  const nothing = () => Object.fromEntries(factTexts.map((text) => [text, '']))
  return Object.fromEntries(locales.map((locale) => [locale, nothing()])) as FactContent['texts']
}

/** So long until a figure is looked at again, unless somebody says otherwise. */
const reviewMonths = 12

/** The day on which a figure that is looked at today is due again. */
export const nextReview = (today: string): string => monthsAfter(today, reviewMonths)
