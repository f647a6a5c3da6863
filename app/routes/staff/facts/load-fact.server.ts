import {
  emptyWords,
  type FactContent,
  nextReview,
  whyNotPublished,
} from '#app/domain/facts/fact.ts'
import { factAsTyped } from '#app/domain/facts/fact-typed.ts'
import { findFactSheet } from '#app/domain/facts/find-fact-sheet.server.ts'
import { listQuestions } from '#app/domain/facts/list-questions.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'

/** A figure that is not written yet; it is due for review in a year. */
const newFact = (today: string): FactContent => ({
  ...{ key: '', questionId: '', position: 0, sourceUrl: '', sourceDate: '', texts: emptyWords() },
  figure: { unit: 'count', bound: 'exact', countries: [] },
  years: { from: undefined, to: undefined, estimated: false },
  reviewDue: nextReview(today),
})

/** Everything that the page of a figure shows: the figure, or an empty sheet for one that is new; undefined when there is none. */
export async function loadFact(id: string | undefined, locale: Locale) {
  const today = legalDate(now())
  const sheet = id === undefined ? undefined : await findFactSheet(id)
  if (id !== undefined && !sheet) return undefined
  const [lines, questions] = await Promise.all([
    sheet ? listObjectHistory(`fact/${sheet.id}`) : [],
    listQuestions(locale),
  ])
  const content = sheet ?? newFact(today)
  return {
    ...{ lines, questions, today, id: sheet?.id, content, lacks: whyNotPublished(content) },
    ...{ published: sheet?.published ?? false, wasPublished: sheet?.wasPublished ?? false },
    ...{ version: sheet?.version ?? 0, current: factAsTyped(content, locale) },
    title: content.texts[locale].statement || content.texts.sv.statement || content.key,
  }
}
