import type { Locale } from '#app/i18n/locale.ts'
import type { QuestionView } from './fact.ts'
import { listPublished } from './store.server.ts'

/** Every question with its published figures, in one language. */
export const listFacts = (locale: Locale): Promise<QuestionView[]> => listPublished(locale)
