import type { CampaignSheet } from '#app/domain/campaigns/campaign.ts'
import { findCampaignSheet } from '#app/domain/campaigns/find-campaign-sheet.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { notFound } from '../../frame.server.ts'

export type PartOf = { campaign: CampaignSheet; up: { href: string; name: string } }

/** The campaign that a page below it belongs to, and the way back to it. Throws 404 when there is none. */
export async function partOf(id: string | undefined, locale: Locale): Promise<PartOf> {
  const campaign = id === undefined ? undefined : await findCampaignSheet(id)
  if (!campaign) throw notFound()
  const { texts, slug } = campaign
  const name = texts[locale].title || texts.sv.title || slug
  return { campaign, up: { href: `/staff/campaigns/${campaign.id}`, name } }
}
