import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { findOwedAgain } from '#app/domain/payments/find-owed-again.server.ts'
import { lockPaid } from '#app/domain/payments/lock-paid.server.ts'
import { lockRefund } from '#app/domain/payments/lock-refund.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { parseReference, type Reference } from '#app/values/reference.ts'

type Wish = {
  formId: string
  /** The order or the gift whose money is still owed. */
  reference: Reference
  by: Actor
  now: Date
}

/**
 * Pays a buyer or a giver what left once and came back from the bank, again: the sale or gift was reversed and receipted the first time, so only the money moves. The
 * same form is one payment. Refuses when nothing is owed any more.
 */
export const repayBuyer = (wish: Wish): Promise<Outcome<undefined, 'nothing_chosen'>> =>
  transaction(async (tx) => {
    const { formId: id, reference, by, now: at } = wish
    const payment = await lockPaid(reference, tx)
    if (!payment) return refused('nothing_chosen')
    if (await lockRefund({ refundId: id, stripeId: undefined }, tx)) return done(undefined)
    const amount = await findOwedAgain(payment.id, tx)
    if (amount <= 0) return refused('nothing_chosen')
    const { currency, id: paymentId } = payment
    await oweRefund({ id, paymentId, amount, currency, reason: 'again', at }, tx)
    const changes = [{ field: 'refund', to: `${asDecimal(amount)} ${currency}` }]
    const room = parseReference(reference).kind === 'order' ? 'orders' : 'gifts'
    const line = { by, action: `${room}.refund_started`, object: reference, changes } as const
    await recordHistory({ ...line, at }, tx)
    return done(undefined)
  })
