import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadCampaignSheet } from './load-campaign.server.ts'

/** A campaign's page as it is drawn. */
export type CampaignShown = NonNullable<Awaited<ReturnType<typeof loadCampaignSheet>>> & {
  desk: DeskFrame
}
