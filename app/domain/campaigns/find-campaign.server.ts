import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'
import type { CampaignView } from './campaign.ts'
import { findShown } from './store.server.ts'

/** The campaign at an address, in one language; undefined when readers see none there. */
export const findCampaign = (
  slug: string,
  locale: Locale,
  now: Date,
): Promise<CampaignView | undefined> => findShown(slug, { locale, today: legalDate(now) })
