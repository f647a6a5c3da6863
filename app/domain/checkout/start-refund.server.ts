import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findForRefund } from '#app/domain/orders/find-for-refund.server.ts'
import { planRefund, type RefundChoice, type RefundRefusal } from '#app/domain/orders/refund.ts'
import { writeRefund } from '#app/domain/orders/write-refund.server.ts'
import { lockPaid } from '#app/domain/payments/lock-paid.server.ts'
import { lockRefund } from '#app/domain/payments/lock-refund.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'

export type StartRefusal = RefundRefusal | 'not_paid' | 'changed_meanwhile'

export type RefundWish = {
  /** The id of the form that asks: the same form is one refund, however often it is sent. */
  formId: string
  orderId: string
  choice: RefundChoice
  /** The amount that was shown before it was confirmed, in minor units. */
  shown: number
  withdrawalId?: string | undefined
  why?: string | undefined
  by: Actor
  now: Date
}

/**
 * Owes a buyer money back, for a whole order or a part: the refund, what it is for and what lies on the shelf again are one transaction,
 * under the payment's row lock, so that two who refund at once cannot give more than came. Stripe is asked afterwards, under the stored key.
 */
export const startRefund = (wish: RefundWish): Promise<Outcome<{ isNew: boolean }, StartRefusal>> =>
  transaction((tx) => start(wish, tx))

async function start(wish: RefundWish, tx: Tx): Promise<Outcome<{ isNew: boolean }, StartRefusal>> {
  const { formId: refundId, orderId, withdrawalId, by, now: at } = wish
  const payment = await lockPaid(referenceTo('order', orderId), tx)
  if (!payment) return refused('not_paid')
  if (await lockRefund({ refundId, stripeId: undefined }, tx)) return done({ isNew: false })
  const found = await findForRefund(orderId, tx)
  if (!found) return refused('not_paid')
  const planned = planRefund(found.order, found.earlier, wish.choice)
  if (!planned.ok) return planned
  const { amount } = planned.value
  if (amount !== wish.shown) return refused('changed_meanwhile')
  const { id: paymentId, currency } = payment
  await oweRefund({ id: refundId, paymentId, amount, currency, reason: 'staff', at }, tx)
  const { lines } = found.order
  await writeRefund({ refundId, orderId, withdrawalId, parts: planned.value, lines }, tx)
  const changes = [{ field: 'refund', to: `${asDecimal(amount)} ${currency}` }]
  const line = { by, action: 'orders.refund_started', object: `order/${orderId}`, changes } as const
  await recordHistory({ ...line, ...(wish.why && { reason: wish.why }), at }, tx)
  return done({ isNew: true })
}
