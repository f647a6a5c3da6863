import type { Tx } from '#app/platform/db.server.ts'
import type { OrderRefundView } from './list-earlier-refunds.server.ts'
import { listEarlierRefunds } from './list-earlier-refunds.server.ts'
import { saveGivenBack } from './refund-store.server.ts'
import { findOrder, lockOrder, type OrderRow } from './store.server.ts'

/**
 * Counts a refund that is through against its order, which is refunded once everything is back. Answers the order and what the refund was
 * for; undefined for an order whose money was never kept, since nothing was sold.
 */
export async function settleRefund(
  { refundId, orderId, now }: { refundId: string; orderId: string; now: Date },
  tx: Tx,
): Promise<{ order: OrderRow; parts: OrderRefundView } | undefined> {
  await lockOrder(orderId, tx)
  const refunds = await listEarlierRefunds([orderId], tx)
  const parts = refunds.find((refund) => refund.refundId === refundId)
  if (!parts) return undefined
  const counted = await saveGivenBack({ orderId, amount: parts.amount, at: now }, tx)
  if (!counted) throw new Error(`refund ${refundId} is of an order that is not paid`)
  const order = await findOrder(orderId, tx)
  if (!order) throw new Error(`order ${orderId} vanished while its refund was settled`)
  return { order, parts }
}
