import { findGiftForRefund } from '#app/domain/donations/find-gift-for-refund.server.ts'
import { type GiftRefundRefusal, whyNotGivenBack } from '#app/domain/donations/gift-refund.ts'
import { writeGiftRefund } from '#app/domain/donations/write-gift-refund.server.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { lockPaid } from '#app/domain/payments/lock-paid.server.ts'
import { lockRefund } from '#app/domain/payments/lock-refund.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'

export type GiftRefundWish = {
  /** The id of the form that asks: the same form is one refund, however often it is sent. */
  formId: string
  donationId: string
  /** In minor units. */
  amount: number
  /** What was left of the gift when this was chosen, in minor units. */
  shownLeft: number
  why?: string | undefined
  by: Actor
  now: Date
}

type Started = Outcome<{ isNew: boolean }, GiftRefundRefusal>

/**
 * Owes a giver money back, the whole gift or a part: the refund and what it takes out of the gift are one transaction, under the payment's
 * row lock, so that two who refund at once cannot give more than came. Stripe is asked afterwards, under the stored key.
 */
export const startGiftRefund = (wish: GiftRefundWish): Promise<Started> =>
  transaction((tx) => start(wish, tx))

async function start(wish: GiftRefundWish, tx: Tx): Promise<Started> {
  const { formId: refundId, donationId, amount, by, now: at } = wish
  const object = referenceTo('donation', donationId)
  const payment = await lockPaid(object, tx)
  if (!payment) return refused('not_paid')
  if (await lockRefund({ refundId, stripeId: undefined }, tx)) return done({ isNew: false })
  const found = await findGiftForRefund(donationId, tx)
  if (!found) return refused('not_paid')
  const refusal = whyNotGivenBack({ amount, left: found.left }, wish.shownLeft)
  if (refusal) return refused(refusal)
  const { id: paymentId, currency } = payment
  await oweRefund({ id: refundId, paymentId, amount, currency, reason: 'staff', at }, tx)
  await writeGiftRefund({ refundId, donationId }, tx)
  const changes = [{ field: 'refund', to: `${asDecimal(amount)} ${currency}` }]
  const line = { by, action: 'gifts.refund_started', object, changes, at } as const
  await recordHistory({ ...line, ...(wish.why && { reason: wish.why }) }, tx)
  return done({ isNew: true })
}
