import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { nextReview } from './fact.ts'
import { findFactRow, saveReview } from './sheet-store.server.ts'

type Wish = {
  id: string
  /** The day that was shown as due: whoever comes second moves nothing. */
  due: string
  by: Actor
  now: Date
}

/** Keeps that somebody compared a figure with its source today and found it still so; it is due again in a year. Answers that day. */
export const reviewFact = (wish: Wish): Promise<Outcome<string, 'gone' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, due, by, now: at } = wish
    const fact = await findFactRow(id, tx)
    if (!fact) return refused('gone')
    const to = nextReview(legalDate(at))
    if (due === to || !(await saveReview({ id, from: due, to }, tx))) return refused('done_already')
    const changes = [{ field: 'reviewDue', from: due, to }]
    const line = { by, action: 'facts.reviewed', object: `fact/${id}`, called: fact.key } as const
    await recordHistory({ ...line, changes, at }, tx)
    return done(to)
  })
