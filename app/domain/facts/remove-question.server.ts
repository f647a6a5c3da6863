import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropQuestion, findQuestionRow } from './question-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Removes a question that no figure stands under. */
export const removeQuestion = (wish: Wish): Promise<Outcome<undefined, 'gone' | 'has_facts'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const question = await findQuestionRow(id, tx)
    if (!question) return refused('gone')
    if (!(await dropQuestion(id, tx))) return refused('has_facts')
    const line = { action: 'facts.question_removed', object: `question/${id}` } as const
    await recordHistory({ by, ...line, called: question.slug, at }, tx)
    return done(undefined)
  })
