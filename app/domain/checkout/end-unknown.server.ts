import { failGift } from '#app/domain/donations/fail-gift.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import { expireUnknown } from '#app/domain/payments/expire-unknown.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { parseReference } from '#app/values/reference.ts'

/**
 * Ends a payment of which Stripe has said that it knows no such page, and the order or gift with it, so that nothing is held for ever.
 * Only once the page would be past its time: until then nobody is in a hurry, and a key that was mixed up may be put right. False while
 * it is not ended.
 */
export async function endUnknown(
  payment: { id: string; reference: string; expiresAt: Date },
  now: Date,
): Promise<boolean> {
  if (payment.expiresAt >= now) return false
  const { kind, id } = parseReference(payment.reference)
  return sqlTransaction(async (tx) => {
    if (!(await expireUnknown(payment.id, now, tx))) return true
    if (kind === 'order') await cancelOrder({ orderId: id, ending: 'expired', now }, tx)
    if (kind === 'donation') await failGift(id, now, tx)
    return true
  })
}
