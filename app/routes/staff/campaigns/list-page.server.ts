import type { CampaignRowOfDesk } from '#app/domain/campaigns/desk/desk-list.ts'
import { listDeskCampaigns } from '#app/domain/campaigns/desk/list-desk-campaigns.server.ts'
import { soonDays } from '#app/domain/campaigns/desk/soon.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import type { ListPage } from '#app/values/cursor.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import type { CampaignQuery } from './campaign-query.ts'

type Place = { locale: Locale; after: string | null; size?: number }

/** A page of the campaigns that an address asks for. */
export const campaignsAsked = (
  { words, state, soon }: CampaignQuery,
  place: Place,
): Promise<ListPage<CampaignRowOfDesk>> => {
  const closesBy = soon ? legalDate(addHours(now(), 24 * soonDays)) : undefined
  return listDeskCampaigns({ words, state, closesBy }, place)
}
