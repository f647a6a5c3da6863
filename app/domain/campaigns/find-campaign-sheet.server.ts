import { isId } from '#app/values/id.ts'
import type { CampaignSheet } from './campaign.ts'
import { findCampaignRow } from './sheet-store.server.ts'

/** A campaign as staff edit it, published or not; undefined when there is none. */
export const findCampaignSheet = async (id: string): Promise<CampaignSheet | undefined> =>
  isId(id) ? findCampaignRow(id) : undefined
