import { failGift } from '#app/domain/donations/fail-gift.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import { expireUnopened } from '#app/domain/payments/expire-unopened.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { parseReference } from '#app/values/reference.ts'

/** Ends a payment whose page nobody ever reached, because Stripe could not be asked for it; and the order or gift with it. */
export async function endUnopened(
  payment: { id: string; reference: string },
  now: Date,
): Promise<void> {
  const { kind, id } = parseReference(payment.reference)
  await sqlTransaction(async (tx) => {
    if (!(await expireUnopened(payment.id, now, tx))) return
    if (kind === 'order') await cancelOrder({ orderId: id, ending: 'expired', now }, tx)
    if (kind === 'donation') await failGift(id, now, tx)
  })
}
