import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { NewOrder } from './order.ts'
import { saveLinesAndHolds, saveOrder } from './store.server.ts'

/** Thrown to abandon the caller's transaction: a piece went to somebody else between the quote and the order. */
export class SoldOut extends Error {}

/** Writes an order and sets its stock aside. False when the basket already has a living order. Throws SoldOut to undo the transaction. */
export async function writeOrder(order: NewOrder, tx: Tx): Promise<boolean> {
  if (!(await saveOrder(order, tx))) return false
  if (!(await reserveStock(order.lines, tx))) throw new SoldOut()
  await saveLinesAndHolds(order, tx)
  return true
}
