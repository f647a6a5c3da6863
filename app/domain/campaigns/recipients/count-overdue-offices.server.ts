import { legalDate } from '#app/values/period.ts'
import { countDue } from './recipient-store.server.ts'

/** How many offices should have been looked at again by now, in campaigns whose letters can still go. */
export const countOverdueOffices = (now: Date): Promise<number> => countDue(legalDate(now))
