import { whyNotPublished } from './campaign.ts'
import { type MoveWish, moveCampaign } from './move-campaign.server.ts'
import { savePublished } from './sheet-store.server.ts'

/** Publishes a campaign, or opens one again that was ended. Refuses one that lacks something a reader needs, and what somebody else has done already. */
export const publishCampaign = (wish: MoveWish) =>
  moveCampaign(wish, { lacks: whyNotPublished, save: savePublished, action: 'campaigns.published' })
