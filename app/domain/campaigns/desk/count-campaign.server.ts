import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'
import { listTaken, type TakenRow } from '../count-store.server.ts'
import { everyDay } from './day-counts.ts'
import type { SignedCount } from './desk-list.ts'
import { countByDay, countByKind } from './signature-store.server.ts'

export type CampaignFigures = {
  kinds: (SignedCount & { waiting: number })[]
  /** In the order of the days. */
  days: SignedCount[]
  taken: TakenRow[]
}

/** What a campaign has come to: signatures by kind and by day, letters and downloads by language. */
export async function countCampaign(
  campaignId: string,
  locale: Locale,
  now: Date,
): Promise<CampaignFigures> {
  const [kinds, days, taken] = await Promise.all([
    countByKind({ campaignId, locale }),
    countByDay(campaignId),
    listTaken(campaignId),
  ])
  return { kinds, days: everyDay(days, legalDate(now)), taken }
}
