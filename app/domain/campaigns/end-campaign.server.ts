import { whyNotEnded } from './campaign.ts'
import { type MoveWish, moveCampaign } from './move-campaign.server.ts'
import { saveEnded } from './sheet-store.server.ts'

/** Ends a campaign: its page stays with its result, and nothing can be done there any more. Refuses one without a result in every language. */
export const endCampaign = (wish: MoveWish) =>
  moveCampaign(wish, { lacks: whyNotEnded, save: saveEnded, action: 'campaigns.ended' })
