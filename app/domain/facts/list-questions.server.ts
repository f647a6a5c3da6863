import type { Locale } from '#app/i18n/locale.ts'
import { type ListedQuestion, listQuestionRows } from './question-store.server.ts'

export type { ListedQuestion }

/** Every question in its order, to choose among and to arrange. */
export const listQuestions = (locale: Locale): Promise<ListedQuestion[]> => listQuestionRows(locale)
