import { tokenHash } from '#app/platform/seal.server.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { type CampaignLetterShown, sendHours } from './campaign-letter.ts'
import { findLetterRow } from './letter-store.server.ts'

export type AskedLetter = CampaignLetterShown & {
  /** Why it cannot go any more; undefined while it can, or when it has gone. */
  late: 'link_old' | 'campaign_closed' | undefined
}

/** The letter behind a link; undefined when there is none, or it has been deleted. Changes nothing: programs open links too. */
export async function findAskedLetter(token: string, now: Date): Promise<AskedLetter | undefined> {
  const row = await findLetterRow({ tokenHash: tokenHash(token) }, legalDate(now))
  if (!row) return undefined
  const { open, askedAt, campaignId: _, ...shown } = row
  const isOld = addHours(askedAt, sendHours) <= now
  const late = open ? (isOld ? 'link_old' : undefined) : 'campaign_closed'
  return { ...shown, late: shown.sent ? undefined : late }
}
