import { deleteWhole } from './store.server.ts'

/** Takes away the rows of allowances that are whole again; answers how many. */
export const sweepAllowances = (now: Date): Promise<number> => deleteWhole(now)
