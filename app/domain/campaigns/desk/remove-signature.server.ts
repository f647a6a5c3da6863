import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findCampaignRow } from '../sheet-store.server.ts'
import { dropSignature } from './signature-store.server.ts'

type Wish = { id: string; campaignId: string; by: Actor; now: Date }

/** Removes one signature, as its owner asked; false when there is none. The history says that it was done and not whose it was. */
export const removeSignature = ({ id, campaignId, by, now: at }: Wish): Promise<boolean> =>
  transaction(async (tx) => {
    const campaign = await findCampaignRow(campaignId, tx)
    if (!campaign || !(await dropSignature({ id, campaignId }, tx))) return false
    await forgetLetters([referenceTo('pledge', id)], tx)
    const line = {
      action: 'campaigns.signature_removed',
      object: `campaign/${campaignId}`,
    } as const
    await recordHistory({ by, ...line, called: campaign.slug, at }, tx)
    return true
  })
