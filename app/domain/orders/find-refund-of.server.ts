import { listEarlierRefunds, type OrderRefundView } from './list-earlier-refunds.server.ts'
import { findOrderRefund } from './refund-store.server.ts'

/** What a refund of an order is for; undefined when it is of no order, or of one whose money was never kept. */
export async function findRefundOf(refundId: string): Promise<OrderRefundView | undefined> {
  const row = await findOrderRefund(refundId)
  const refunds = row ? await listEarlierRefunds([row.orderId]) : []
  return refunds.find((refund) => refund.refundId === refundId)
}
