import type { Tx } from '#app/platform/db.server.ts'
import { moveOrders } from './person-store.server.ts'

/** Moves all orders of one supporter to another; answers how many. */
export const moveOrdersTo = (from: string, to: string, tx: Tx): Promise<number> =>
  moveOrders(from, to, tx)
