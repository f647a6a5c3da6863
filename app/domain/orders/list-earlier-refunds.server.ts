import { type Db, db } from '#app/platform/db.server.ts'
import type { EarlierRefund, RefundParts } from './refund.ts'
import {
  listOrderRefunds,
  listRefundMoney,
  type OrderRefundRow,
  type RefundMoney,
} from './refund-store.server.ts'

export type OrderRefundView = EarlierRefund &
  Omit<RefundMoney, 'id'> & { refundId: string; orderId: string; withdrawalId: string | null }

/** What has been given back, or is about to be, of these orders; oldest first. */
export async function listEarlierRefunds(
  orderIds: string[],
  on: Db = db(),
): Promise<OrderRefundView[]> {
  const rows = await listOrderRefunds(orderIds, on)
  const ids = rows.map(({ refundId }) => refundId)
  const money = new Map((await listRefundMoney(ids, on)).map(({ id, ...rest }) => [id, rest]))
  return rows.map((row) => {
    const { refundId, orderId, withdrawalId } = row
    const moved = money.get(refundId)
    if (!moved) throw new Error(`refund ${refundId} has no money`)
    // Money that left and came back from the bank is still owed: the sale stays reversed, and its credit receipt stands.
    const failed = moved.state === 'failed' && moved.succeededAt === null
    return { ...partsOf(row), ...{ refundId, orderId, withdrawalId }, ...moved, failed }
  })
}

function partsOf(row: OrderRefundRow): RefundParts {
  const { lines, deliveryAmount, deliveryVat, adjustmentAmount, adjustmentVat } = row
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  return {
    ...{ lines, deliveryAmount, deliveryVat, adjustmentAmount, adjustmentVat },
    amount: sum(lines.map(({ amount }) => amount)) + deliveryAmount + adjustmentAmount,
    vatAmount: sum(lines.map(({ vatAmount }) => vatAmount)) + deliveryVat + adjustmentVat,
  }
}
