import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { NewOrder } from './order.ts'
import { saveOrder } from './store.server.ts'

/** Thrown to abandon the caller's transaction: a piece went to somebody else between the quote and the order. */
export class SoldOut extends Error {}

/**
 * Writes an order and sets its stock aside; answers what `beside` wrote to go with it. Undefined when the basket already has a living
 * order. Throws SoldOut to undo the transaction. The stock comes last, since from then on other buyers of the piece wait.
 */
export async function writeOrder<Beside>(
  order: NewOrder,
  beside: () => Promise<Beside>,
  tx: Tx,
): Promise<Beside | undefined> {
  if (!(await saveOrder(order, tx))) return undefined
  const written = await beside()
  if (!(await reserveStock(order.lines, tx))) throw new SoldOut()
  return written
}
