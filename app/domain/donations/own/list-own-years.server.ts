import type { YearSum } from './own-gift.ts'
import { sumOwnYears } from './own-store.server.ts'

/** What a supporter has given that came in, year by year and in each currency, less what went back; newest first. */
export const listOwnYears = (supporterId: string): Promise<YearSum[]> => sumOwnYears(supporterId)
