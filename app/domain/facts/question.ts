import { type Locale, locales } from '#app/i18n/locale.ts'
import type { QuestionForm } from './fact.ts'

export const questionTexts = ['title', 'lead'] as const
export type QuestionText = (typeof questionTexts)[number]

/** Everything that staff may change about a question. */
export type QuestionContent = {
  slug: string
  position: number
  form: QuestionForm
  texts: Record<Locale, Record<QuestionText, string>>
}

export type QuestionSheet = QuestionContent & { id: string; version: number; facts: number }

/** A question that is not written yet. */
export const emptyQuestion = (): QuestionContent => {
  const texts = Object.fromEntries(locales.map((locale) => [locale, { title: '', lead: '' }]))
  return { slug: '', position: 0, form: 'list', texts: texts as QuestionContent['texts'] }
}
