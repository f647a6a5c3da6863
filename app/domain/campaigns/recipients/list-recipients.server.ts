import type { RecipientSheet } from './recipient.ts'
import { listRecipientRows } from './recipient-store.server.ts'

/** Every office of a campaign as staff see it, offered or not. */
export const listRecipients = (campaignId: string): Promise<RecipientSheet[]> =>
  listRecipientRows(campaignId)
