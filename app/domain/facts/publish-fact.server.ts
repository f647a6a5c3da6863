import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { whyNotPublished } from './fact.ts'
import { findFactRow, savePublished } from './sheet-store.server.ts'

type Wish = { id: string; published: boolean; by: Actor; now: Date }

/**
 * Publishes a figure, or takes it back from every page and text that names it; either undoes the other. Refuses to publish what lacks
 * something a reader needs, and what somebody else has done already.
 */
export const publishFact = (
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | 'incomplete' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, published, by, now: at } = wish
    const fact = await findFactRow(id, tx)
    if (!fact) return refused('gone')
    if (published && whyNotPublished(fact).length > 0) return refused('incomplete')
    if (!(await savePublished({ id, published, at }, tx))) return refused('done_already')
    const action = published ? 'facts.published' : 'facts.withdrawn'
    await recordHistory({ by, action, object: `fact/${id}`, called: fact.key, at }, tx)
    return done(undefined)
  })
