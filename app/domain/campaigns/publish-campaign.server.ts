import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { whyNotPublished } from './campaign.ts'
import { findCampaignRow, savePublished } from './sheet-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }

/** Publishes a campaign, or opens one again that was ended. Refuses one that lacks something a reader needs, and what somebody else has done already. */
export const publishCampaign = (
  wish: Wish,
): Promise<Outcome<undefined, 'gone' | 'incomplete' | 'done_already'>> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const campaign = await findCampaignRow(id, tx)
    if (!campaign) return refused('gone')
    if (whyNotPublished(campaign).length > 0) return refused('incomplete')
    if (!(await savePublished(id, at, tx))) return refused('done_already')
    const line = { action: 'campaigns.published', object: `campaign/${id}` } as const
    await recordHistory({ by, ...line, called: campaign.slug, at }, tx)
    return done(undefined)
  })
