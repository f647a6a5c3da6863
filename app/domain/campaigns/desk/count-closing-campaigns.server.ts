import { addHours, legalDate } from '#app/values/period.ts'
import { countClosing } from './desk-list-store.server.ts'
import { soonDays } from './soon.ts'

/** How many campaigns close within a week, today included. */
export const countClosingCampaigns = (now: Date): Promise<number> =>
  countClosing({ from: legalDate(now), to: legalDate(addHours(now, 24 * soonDays)) })
