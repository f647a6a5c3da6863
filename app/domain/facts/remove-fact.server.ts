import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropFact, findFactRow } from './sheet-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Removes a figure that has never been published. Refuses one that has been: somebody may have linked to it. */
export const removeFact = (wish: Wish): Promise<Outcome<undefined, 'gone' | 'was_published'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const fact = await findFactRow(id, tx)
    if (!fact) return refused('gone')
    if (!(await dropFact(id, tx))) return refused('was_published')
    const line = { by, action: 'facts.removed', object: `fact/${id}`, called: fact.key } as const
    await recordHistory({ ...line, at }, tx)
    return done(undefined)
  })
