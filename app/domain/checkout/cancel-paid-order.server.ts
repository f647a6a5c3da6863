import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findForRefund } from '#app/domain/orders/find-for-refund.server.ts'
import { markCancelled } from '#app/domain/orders/mark-cancelled.server.ts'
import { chooseAll, leftToRefund, planRefund } from '#app/domain/orders/refund.ts'
import { writeRefund } from '#app/domain/orders/write-refund.server.ts'
import { lockPaid, type Paid } from '#app/domain/payments/lock-paid.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'

type Wish = { orderId: string; why?: string | undefined; by: Actor; now: Date }

/**
 * Cancels a paid order before it is sent: everything that is left of the money is owed back, the pieces lie on the shelf again and the buyer
 * is written to, all or nothing. Refuses when it has left or was cancelled a moment ago. Answers the refund; none when all the money has gone back already.
 */
export const cancelPaidOrder = (
  wish: Wish,
): Promise<Outcome<{ refundId: string | undefined }, 'not_to_pack'>> =>
  transaction(async (tx) => {
    const { orderId, by, why, now: at } = wish
    const reference = referenceTo('order', orderId)
    const payment = await lockPaid(reference, tx)
    if (!payment || !(await markCancelled(orderId, at, tx))) return refused('not_to_pack')
    const refundId = await giveAllBack(payment, wish, tx)
    const line = { by, action: 'orders.cancelled', object: reference, at } as const
    await recordHistory({ ...line, ...(why && { reason: why }) }, tx)
    return done({ refundId })
  })

async function giveAllBack(payment: Paid, wish: Wish, tx: Tx): Promise<string | undefined> {
  const { orderId, now: at } = wish
  const found = await findForRefund(orderId, tx)
  if (!found) throw new Error(`order ${orderId} was cancelled but is not paid`)
  const { order, earlier } = found
  const left = leftToRefund(order, earlier)
  const planned = planRefund(order, earlier, chooseAll(order, left, { restock: true }))
  if (!planned.ok) return undefined
  const { amount } = planned.value
  const refundId = newId()
  const { id: paymentId, currency } = payment
  await oweRefund({ id: refundId, paymentId, amount, currency, reason: 'cancelled', at }, tx)
  await writeRefund({ refundId, orderId, parts: planned.value, lines: order.lines }, tx)
  const { email: recipient, locale } = order
  const reference = referenceTo('refund', refundId)
  await oweLetter({ kind: 'order-cancelled', reference, recipient, locale, at }, tx)
  return refundId
}
