import { transaction } from '#app/platform/db.server.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { sumDaysThrough } from './day-store.server.ts'

/**
 * Sums up every day that is over. A day counts as over an hour after its end in Stockholm: no transaction that began on it is still under
 * way then. Safe to run at any time and on several servers.
 */
export const sumPastDays = (now: Date): Promise<number> =>
  transaction((tx) => sumDaysThrough(legalDate(addHours(now, -25)), tx))
