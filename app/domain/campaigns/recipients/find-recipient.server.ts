import { isId } from '#app/values/id.ts'
import type { RecipientSheet } from './recipient.ts'
import { findRecipientRow } from './recipient-store.server.ts'

type Which = { id: string | undefined; campaignId: string | undefined }

/** An office of a campaign as staff edit it; undefined when there is none. */
export const findRecipient = async ({
  id,
  campaignId,
}: Which): Promise<RecipientSheet | undefined> =>
  isId(id) && isId(campaignId) ? findRecipientRow({ id, campaignId }) : undefined
