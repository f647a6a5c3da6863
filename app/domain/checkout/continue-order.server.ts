import type { LivingOrder } from '#app/domain/orders/find-living.server.ts'
import { findAttempt } from '#app/domain/payments/find-attempt.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { endUnpaid } from './end-unpaid.server.ts'
import { openOrder } from './open-order.server.ts'

/**
 * Goes on with an order that the basket already has: to its page when it is paid, to its payment page when the same thing was submitted
 * again. 'superseded' when something else was submitted and the old order is now ended, so that a new one may be placed.
 */
export async function continueOrder(
  order: LivingOrder,
  contentDigest: string,
  now: Date,
): Promise<Outcome<{ url: string }, 'payment_unreachable'> | 'superseded'> {
  const page = `${env().appUrl}/${order.locale}/orders/${accessToken('order', order.id)}`
  if (order.state !== 'awaiting_payment') return done({ url: page })
  const payment = await findAttempt(referenceTo('order', order.id))
  const fresh = payment && payment.expiresAt > now && payment.state !== 'expired'
  if (order.contentDigest === contentDigest && fresh) return openOrder(order.id, payment, now)
  const ended = await endUnpaid({ orderId: order.id, ending: 'superseded', now })
  if (ended === 'unknown') return refused('payment_unreachable')
  return ended === 'paid' ? done({ url: page }) : 'superseded'
}
