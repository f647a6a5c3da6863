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
 * Writes a refund that was made at Stripe, by hand, as a row of its own. It has happened, so it goes before what we only meant to give: of
 * our own refunds those that no longer fit can no longer be made, since Stripe never gives back more than came, and end here. Undefined
 * when it is of no payment of ours, or when its row is there already.
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
  await makeRoom(payment, view.amount, tx)
  const { stripeId, amount, currency } = view
  const row = { id: newId(), amount, currency }
  await saveRefundAtStripe({ ...row, paymentId: payment.id, stripeId, at: now }, tx)
  return { ...row, state: 'owed', reference: payment.reference, atStripe: true }
}

async function makeRoom(
  payment: { id: string; amount: number },
  amount: number,
  tx: Tx,
): Promise<void> {
  let over = (await sumRefunds(payment.id, tx)) + amount - payment.amount
  for (const unmade of await listUnmade(payment.id, tx)) {
    if (over <= 0) return
    await saveRefused(unmade.id, 'at_stripe_first', tx)
    over -= unmade.amount
  }
}
