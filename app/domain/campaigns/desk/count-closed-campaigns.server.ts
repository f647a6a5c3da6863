import { legalDate } from '#app/values/period.ts'
import { countClosed } from './desk-list-store.server.ts'

/** How many campaigns have closed and wait for somebody to write what came of them. */
export const countClosedCampaigns = (now: Date): Promise<number> => countClosed(legalDate(now))
