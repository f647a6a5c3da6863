import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { removeReport } from '#app/platform/report-files.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropCampaign, findCampaignRow } from './sheet-store.server.ts'

type Wish = { id: string; by: Actor; now: Date }
type Answer = Outcome<undefined, 'gone' | 'was_published'>

/** Removes a campaign that has never been published, with its files. Refuses one that has been: somebody may have linked to it. */
export async function removeCampaign({ id, by, now: at }: Wish): Promise<Answer> {
  const files: string[] = []
  const removed = await transaction(async (tx): Promise<Answer> => {
    const campaign = await findCampaignRow(id, tx)
    if (!campaign) return refused('gone')
    if (!(await dropCampaign(id, tx))) return refused('was_published')
    files.push(...Object.values(campaign.files).map(({ file }) => file))
    const line = { action: 'campaigns.removed', object: `campaign/${id}` } as const
    await recordHistory({ by, ...line, called: campaign.slug, at }, tx)
    return done(undefined)
  })
  // Files after their rows: one that is left is named by nobody, and swept.
  if (removed.ok) await Promise.all(files.map(removeReport))
  return removed
}
