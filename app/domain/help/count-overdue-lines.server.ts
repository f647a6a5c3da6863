import { legalDate } from '#app/values/period.ts'
import { countDue } from './store.server.ts'

/** How many shown lines should have been checked by now. */
export const countOverdueLines = (now: Date): Promise<number> => countDue(legalDate(now))
