import { isId } from '#app/values/id.ts'
import type { QuestionSheet } from './question.ts'
import { findQuestionRow } from './question-store.server.ts'

/** A question as staff edit it; undefined when there is none. */
export const findQuestionSheet = async (id: string): Promise<QuestionSheet | undefined> =>
  isId(id) ? findQuestionRow(id) : undefined
