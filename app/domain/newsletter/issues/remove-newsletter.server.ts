import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { dropDraft } from './newsletter-store.server.ts'

/** Removes a newsletter that has not gone out; false when there is none, or it has. */
export const removeNewsletter = (wish: { id: string; by: Actor; now: Date }): Promise<boolean> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    if (!(await dropDraft(id, tx))) return false
    await recordHistory({ by, action: 'newsletter.removed', object: `newsletter/${id}`, at }, tx)
    return true
  })
