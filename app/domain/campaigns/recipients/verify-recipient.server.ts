import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { nextVerification } from './recipient.ts'
import { findRecipientRow, saveVerified } from './recipient-store.server.ts'

type Wish = {
  id: string
  campaignId: string
  /** The day that was shown as due: whoever comes second moves nothing. */
  due: string
  by: Actor
  now: Date
}

/** Keeps that somebody looked today whether an office and its address are still so. */
export const verifyRecipient = (wish: Wish): Promise<Outcome<undefined, 'gone' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, campaignId, due: from, by, now: at } = wish
    const recipient = await findRecipientRow({ id, campaignId }, tx)
    if (!recipient) return refused('gone')
    const on = legalDate(at)
    const due = nextVerification(on)
    if (from === due || !(await saveVerified({ id, from, on, due }, tx)))
      return refused('done_already')
    const line = { action: 'campaigns.office_verified', object: `recipient/${id}` } as const
    const changes = [{ field: 'reviewDue', from, to: due }]
    await recordHistory({ by, ...line, called: recipient.office, changes, at }, tx)
    return done(undefined)
  })
