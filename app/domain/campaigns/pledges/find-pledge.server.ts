import type { Locale } from '#app/i18n/locale.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { confirmHours, type PledgeShown } from './pledge.ts'
import { findByToken } from './pledge-store.server.ts'

export type FoundPledge = PledgeShown & {
  /** Why it cannot be confirmed any more; undefined while it can, or when it is. */
  late: 'link_old' | 'campaign_closed' | undefined
}

/** The signature behind a letter's link; undefined when there is none, or it has been deleted. Changes nothing: programs open links too. */
export async function findPledge(
  token: string,
  locale: Locale,
  now: Date,
): Promise<FoundPledge | undefined> {
  const row = await findByToken({ tokenHash: tokenHash(token), locale, today: legalDate(now) })
  if (!row) return undefined
  const { slug, title, pledge, deletesOn, open, askedAt, ...shown } = row
  const isOld = addHours(askedAt, confirmHours) <= now
  const late = open ? (isOld ? 'link_old' : undefined) : 'campaign_closed'
  return {
    ...shown,
    campaign: { slug, title, pledge, deletesOn },
    late: shown.confirmed ? undefined : late,
  }
}
