import type { Tx } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { newId } from '#app/values/id.ts'
import {
  listUnmade,
  lockPaidByIntent,
  lockRefund,
  type RefundRow,
  saveRefundAtStripe,
  saveRefused,
  sumRefunds,
} from './refund-store.server.ts'
import type { RefundView } from './refund-view.ts'

/**
 * Takes in a refund that was made at Stripe, by hand. It has happened, so it goes before what we only meant to give: Stripe never gives back
 * more than came. Where it is exactly what one of ours owes and both do not fit, ours is that refund; otherwise it becomes a row of its own,
 * and ours that no longer fit end here. Undefined when it is of no payment of ours, or known already.
 */
export async function takeInRefund(
  view: RefundView,
  now: Date,
  tx: Tx,
): Promise<RefundRow | undefined> {
  const payment = view.intentId ? await lockPaidByIntent(view.intentId, tx) : undefined
  if (!payment) {
    log.warn('refund.unknown_payment', { refund: view.stripeId })
    return undefined
  }
  // Another telling of the same refund may have been first while the payment was waited for.
  if (await lockRefund({ refundId: undefined, stripeId: view.stripeId }, tx)) return undefined
  const over = (await sumRefunds(payment.id, tx)) + view.amount - payment.amount
  const unmade = over > 0 ? await listUnmade(payment.id, tx) : []
  const same = unmade.find(({ amount }) => amount === view.amount)
  if (same) return lockRefund({ refundId: same.id, stripeId: undefined }, tx)
  await endUnfitting(unmade, over, tx)
  const { stripeId, amount, currency } = view
  const row = { id: newId(), amount, currency }
  await saveRefundAtStripe({ ...row, paymentId: payment.id, stripeId, at: now }, tx)
  return { ...row, state: 'owed', reference: payment.reference, atStripe: true }
}

async function endUnfitting(
  unmade: readonly { id: string; amount: number }[],
  over: number,
  tx: Tx,
): Promise<void> {
  let left = over
  for (const { id, amount } of unmade) {
    if (left <= 0) return
    await saveRefused(id, 'at_stripe_first', tx)
    left -= amount
  }
}
