import type { Locale } from '#app/i18n/locale.ts'
import { legalDate } from '#app/values/period.ts'
import { listDueRows, type OverdueOffice } from './recipient-store.server.ts'

/** The offices that should have been looked at again by now, in campaigns whose letters can still go, the longest due first. */
export const listOverdueOffices = (now: Date, locale: Locale): Promise<OverdueOffice[]> =>
  listDueRows(legalDate(now), locale)
