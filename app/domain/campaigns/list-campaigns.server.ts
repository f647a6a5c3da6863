import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'
import type { CampaignView } from './campaign.ts'
import { listShown } from './store.server.ts'

/** Every campaign that readers see: open ones first, the soonest to close before the others. */
export const listCampaigns = (locale: Locale, now: Date): Promise<CampaignView[]> =>
  listShown({ locale, today: legalDate(now) })
