import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { RecipientContent } from './recipient.ts'
import { recipientAsTyped } from './recipient-form.ts'
import { findRecipientRow, insertRecipient, updateRecipient } from './recipient-store.server.ts'

type Wish = {
  /** undefined for an office that is new. */
  id: string | undefined
  campaignId: string
  content: RecipientContent
  version: number
  by: Actor
  now: Date
}

/** Writes an office from the version that was shown, or a new one; answers its id. Refused when somebody else changed it since. */
export const saveRecipient = (wish: Wish): Promise<Outcome<{ id: string }, 'changed_meanwhile'>> =>
  transaction(async (tx) => {
    const { campaignId, content, version, by, now: at } = wish
    const id = wish.id ?? newId()
    const before = wish.id ? await findRecipientRow({ id, campaignId }, tx) : undefined
    if (!wish.id) await insertRecipient({ id, campaignId, content }, tx)
    else if (!(await updateRecipient({ id, campaignId, content, version }, tx)))
      return refused('changed_meanwhile')
    const changes = changesBetween(before && recipientAsTyped(before), recipientAsTyped(content))
    if (before && changes.length === 0) return done({ id })
    const action = before ? 'campaigns.office_changed' : 'campaigns.office_made'
    const line = { by, action, object: `recipient/${id}`, called: content.office } as const
    await recordHistory({ ...line, changes, at }, tx)
    return done({ id })
  })
