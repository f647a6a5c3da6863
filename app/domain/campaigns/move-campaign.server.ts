import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findCampaignRow } from './sheet-store.server.ts'

export type MoveWish = { id: string; by: Actor; now: Date }
export type MoveRefusal = 'gone' | 'incomplete' | 'done_already'

type Row = NonNullable<Awaited<ReturnType<typeof findCampaignRow>>>

type Move = {
  /** What the campaign lacks for it. */
  lacks: (campaign: Row) => readonly unknown[]
  /** Moves it; false when it is there already. */
  save: (id: string, at: Date, tx: Tx) => Promise<boolean>
  action: 'campaigns.published' | 'campaigns.ended'
}

/** Moves a campaign to another state, with its line of history. Refuses one that lacks something for it, and what somebody else has done already. */
export const moveCampaign = (
  { id, by, now: at }: MoveWish,
  { lacks, save, action }: Move,
): Promise<Outcome<undefined, MoveRefusal>> =>
  transaction(async (tx) => {
    const campaign = await findCampaignRow(id, tx)
    if (!campaign) return refused('gone')
    if (lacks(campaign).length > 0) return refused('incomplete')
    if (!(await save(id, at, tx))) return refused('done_already')
    const line = { by, action, object: `campaign/${id}`, called: campaign.slug, at }
    await recordHistory(line, tx)
    return done(undefined)
  })
