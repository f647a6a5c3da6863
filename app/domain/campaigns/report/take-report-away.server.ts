import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { removeReport } from '#app/platform/report-files.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findCampaignRow } from '../sheet-store.server.ts'
import { dropFileRow } from './file-store.server.ts'

type Wish = { campaignId: string; locale: Locale; by: Actor; now: Date }
type Answer = Outcome<undefined, 'gone' | 'report_needed'>

/** Takes a campaign's file away. Refused while a published campaign offers it and has nothing in its place. */
export async function takeReportAway(wish: Wish): Promise<Answer> {
  const { campaignId, locale, by, now: at } = wish
  const gone: string[] = []
  const taken = await transaction(async (tx): Promise<Answer> => {
    const campaign = await findCampaignRow(campaignId, tx)
    if (!campaign?.files[locale]) return refused('gone')
    const isNeeded = campaign.offers.includes('report') && !campaign.reportFromFacts
    if (isNeeded && campaign.state !== 'draft') return refused('report_needed')
    const file = await dropFileRow({ campaignId, locale }, tx)
    if (file) gone.push(file)
    const changes = [{ field: `report ${locale}`, from: campaign.files[locale].name }]
    const line = { action: 'campaigns.report_removed', object: `campaign/${campaignId}` } as const
    await recordHistory({ by, ...line, called: campaign.slug, changes, at }, tx)
    return done(undefined)
  })
  await Promise.all(gone.map(removeReport))
  return taken
}
