import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { RefundLine, RefundParts } from './refund.ts'

type NewOrderRefund = {
  refundId: string
  orderId: string
  withdrawalId: string | undefined
  parts: RefundParts
}

/** Writes what a refund is for, with its lines. */
export async function saveOrderRefund(refund: NewOrderRefund, tx: Tx): Promise<void> {
  const { refundId, orderId, withdrawalId, parts } = refund
  const { lines, deliveryAmount, deliveryVat, adjustmentAmount, adjustmentVat } = parts
  const money = { deliveryAmount, deliveryVat, adjustmentAmount, adjustmentVat }
  await tx.orderRefund.create({ data: { refundId, orderId, withdrawalId, ...money } })
  if (lines.length === 0) return
  await tx.orderRefundLine.createMany({ data: lines.map((line) => ({ refundId, ...line })) })
}

export type OrderRefundRow = {
  refundId: string
  orderId: string
  withdrawalId: string | null
  deliveryAmount: number
  deliveryVat: number
  adjustmentAmount: number
  adjustmentVat: number
  lines: RefundLine[]
}

const shape = {
  include: {
    lines: {
      orderBy: { position: 'asc' },
      select: { position: true, quantity: true, restocked: true, amount: true, vatAmount: true },
    },
  },
} as const

export const findOrderRefund = (refundId: string, on: Db = db()): Promise<OrderRefundRow | null> =>
  on.orderRefund.findUnique({ where: { refundId }, ...shape })

/** What the refunds of these orders are for, oldest first: their ids grow with time. */
export const listOrderRefunds = (orderIds: string[], on: Db = db()): Promise<OrderRefundRow[]> =>
  on.orderRefund.findMany({
    where: { orderId: { in: orderIds } },
    orderBy: { refundId: 'asc' },
    ...shape,
  })

export type RefundMoney = {
  id: string
  state: 'owed' | 'pending' | 'succeeded' | 'failed'
  reason: string
  attention: string | null
  createdAt: Date
  succeededAt: Date | null
}

/** How the money of these refunds stands. It is the payments' to move; an order only reads beside its own rows whether it went. */
export const listRefundMoney = (refundIds: string[], on: Db = db()): Promise<RefundMoney[]> =>
  on.refund.findMany({
    where: { id: { in: refundIds } },
    select: {
      ...{ id: true, state: true, reason: true, attention: true },
      ...{ createdAt: true, succeededAt: true },
    },
  })

/** Adds what came back, and closes the order when everything has; false when it is no order whose money was kept. */
export async function saveGivenBack(
  { orderId, amount, at }: { orderId: string; amount: number; at: Date },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "order" SET refunded_amount = refunded_amount + ${amount},
      state = CASE WHEN refunded_amount + ${amount} = total_amount THEN 'refunded'::order_state ELSE state END,
      closed_at = CASE WHEN refunded_amount + ${amount} = total_amount THEN ${at}::timestamptz ELSE closed_at END
    WHERE id = ${orderId}::uuid AND state = 'paid'`
  return rows === 1
}
