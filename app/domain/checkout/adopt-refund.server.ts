import { findGiftForRefund } from '#app/domain/donations/find-gift-for-refund.server.ts'
import { writeGiftRefund } from '#app/domain/donations/write-gift-refund.server.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findForRefund } from '#app/domain/orders/find-for-refund.server.ts'
import { planRefund } from '#app/domain/orders/refund.ts'
import { writeRefund } from '#app/domain/orders/write-refund.server.ts'
import type { LockedRefund } from '#app/domain/payments/lock-refund.server.ts'
import type { RefundView } from '#app/domain/payments/refund-view.ts'
import { takeInRefund } from '#app/domain/payments/take-in-refund.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { parseReference } from '#app/values/reference.ts'

/**
 * Takes in a refund that somebody made at Stripe: what it was for nobody said, so it counts as an adjustment of the whole order, or as a part of the
 * gift, until staff have looked. One that has failed already is nothing. Undefined when there is nothing to go on with.
 */
export async function adoptRefund(
  view: RefundView,
  now: Date,
  tx: Tx,
): Promise<LockedRefund | undefined> {
  if (view.state === 'failed') return undefined
  const refund = await takeInRefund(view, now, tx)
  // One of ours turned out to be made by hand: what it is for is written, and staff asked for it.
  if (!refund?.atStripe) return refund
  const { kind, id } = parseReference(refund.reference)
  if (kind === 'order') await writeForOrder(id, refund, tx)
  if (kind === 'donation') await writeForGift(id, refund, tx)
  const changes = [{ field: 'refund', to: `${asDecimal(refund.amount)} ${refund.currency}` }]
  const action = kind === 'order' ? 'orders.refunded_at_stripe' : 'gifts.refunded_at_stripe'
  const line = { by: { kind: 'lykta' }, action, changes } as const
  await recordHistory({ ...line, object: refund.reference, at: now }, tx)
  return refund
}

/** What does not fit into what is left of the gift pays what the bank sent back, and takes nothing out of it again. */
async function writeForGift(donationId: string, refund: LockedRefund, tx: Tx): Promise<void> {
  const found = await findGiftForRefund(donationId, tx)
  if (!found || refund.amount > found.left) return
  await writeGiftRefund({ refundId: refund.id, donationId }, tx)
}

/** An order that was never met has nothing to divide. */
async function writeForOrder(orderId: string, refund: LockedRefund, tx: Tx): Promise<void> {
  const found = await findForRefund(orderId, tx)
  if (!found) return
  const { order, earlier } = found
  const others = earlier.filter(({ refundId }) => refundId !== refund.id)
  const planned = planRefund(order, others, { lines: [], delivery: 0, adjustment: refund.amount })
  // All of it was given back before and came back from the bank: this pays what is owed since, and reverses no sale again.
  if (!planned.ok) return
  await writeRefund({ refundId: refund.id, orderId, parts: planned.value, lines: order.lines }, tx)
}
