import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findCampaignRow } from '../sheet-store.server.ts'
import { dropRecipient, findRecipientRow } from './recipient-store.server.ts'

type Wish = { id: string; campaignId: string; by: Actor; now: Date }

/** Removes an office. Refuses the last that a published campaign's letters can go to. */
export const removeRecipient = (wish: Wish): Promise<Outcome<undefined, 'gone' | 'last_office'>> =>
  transaction(async (tx) => {
    const { id, campaignId, by, now: at } = wish
    const recipient = await findRecipientRow({ id, campaignId }, tx)
    const campaign = await findCampaignRow(campaignId, tx)
    if (!recipient || !campaign) return refused('gone')
    const isNeeded = campaign.state === 'published' && campaign.offers.includes('letter')
    if (isNeeded && recipient.shown && campaign.recipients === 1) return refused('last_office')
    await dropRecipient({ id, campaignId }, tx)
    const line = { action: 'campaigns.office_removed', object: `recipient/${id}` } as const
    await recordHistory({ by, ...line, called: recipient.office, at }, tx)
    return done(undefined)
  })
