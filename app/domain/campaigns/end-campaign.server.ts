import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { whyNotEnded } from './campaign.ts'
import { findCampaignRow, saveEnded } from './sheet-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Ends a campaign: its page stays with its result, and nothing can be done there any more. Refuses one without a result in every language. */
export const endCampaign = (
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | 'incomplete' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const campaign = await findCampaignRow(id, tx)
    if (!campaign) return refused('gone')
    if (whyNotEnded(campaign).length > 0) return refused('incomplete')
    if (!(await saveEnded(id, at, tx))) return refused('done_already')
    const line = { action: 'campaigns.ended', object: `campaign/${id}` } as const
    await recordHistory({ by, ...line, called: campaign.slug, at }, tx)
    return done(undefined)
  })
