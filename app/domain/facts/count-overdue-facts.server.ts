import { legalDate } from '#app/values/period.ts'
import { countDue } from './desk-list-store.server.ts'

/** How many published figures should have been looked at again by now. */
export const countOverdueFacts = (now: Date): Promise<number> => countDue(legalDate(now))
