import { type Db, db } from '#app/platform/db.server.ts'
import { listEarlierRefunds, type OrderRefundView } from './list-earlier-refunds.server.ts'
import { canRefund } from './stage.ts'
import { findOrder, type OrderRow } from './store.server.ts'

/** A paid order and what of it has gone back or is about to; undefined when its money never came, or all of it has gone. */
export async function findForRefund(
  orderId: string,
  on: Db = db(),
): Promise<{ order: OrderRow; earlier: OrderRefundView[] } | undefined> {
  const order = await findOrder(orderId, on)
  if (!order || !canRefund(order)) return undefined
  return { order, earlier: await listEarlierRefunds([orderId], on) }
}
