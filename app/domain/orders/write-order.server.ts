import { takeStock } from '#app/domain/catalogue/take-stock.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import type { NewOrder } from './order.ts'
import { saveOrder } from './store.server.ts'

/**
 * Writes an order and sets its stock aside, as the last thing of the caller's transaction; answers what `beside` wrote to go with it.
 * Undefined when the basket already has a living order. The transaction fails with SoldOut when a piece went to somebody else.
 */
export async function writeOrder<Beside>(
  order: NewOrder,
  beside: () => Promise<Beside>,
  tx: SqlTx,
): Promise<Beside | undefined> {
  if (!(await saveOrder(order, tx))) return undefined
  const written = await beside()
  tx.last(takeStock(order.lines, tx))
  return written
}
