import type { Tx } from '#app/platform/db.server.ts'
import { movePlans } from './person-store.server.ts'

/** Moves all monthly arrangements of one supporter to another; answers how many. */
export const movePlansTo = (from: string, to: string, tx: Tx): Promise<number> =>
  movePlans(from, to, tx)
