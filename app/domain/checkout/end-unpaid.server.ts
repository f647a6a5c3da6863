import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import type { OrderEnding } from '#app/domain/orders/order.ts'
import { closeSession } from '#app/domain/payments/close-session.server.ts'
import { findAttempt } from '#app/domain/payments/find-attempt.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { applySession } from './apply-session.server.ts'
import { endUnknown } from './end-unknown.server.ts'

/**
 * Ends an order that nobody has paid: the payment page is closed first, and the stock given back only once Stripe says that it is.
 * 'paid' when the money came a moment earlier, 'unknown' when Stripe could not be asked: then nothing is changed.
 */
export async function endUnpaid(wish: {
  orderId: string
  ending: OrderEnding
  now: Date
}): Promise<'ended' | 'paid' | 'unknown'> {
  const payment = await findAttempt(referenceTo('order', wish.orderId))
  if (payment?.sessionId) {
    const closed = await closeSession(payment.sessionId)
    if (closed === noSuchPage) return (await endUnknown(payment, wish.now)) ? 'ended' : 'unknown'
    if (!closed) return 'unknown'
    const fate = await applySession(closed, wish)
    if (fate === 'paid' || fate === 'waiting') return 'paid'
  }
  await sqlTransaction((tx) => cancelOrder(wish, tx))
  return 'ended'
}
