import { refundPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { type Heard, hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { type RefundView, lookUpRefund } from '#app/domain/payments/look-up-refund.server.ts'
import { moveRefundTo } from '#app/domain/payments/move-refund-to.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

/** A refund moved at Stripe: its row follows, and once the money is back the books say so. */
export async function followRefund(told: {
  event?: Heard
  objectId: string
  now: Date
}): Promise<'heard' | 'unknown'> {
  const view = await lookUpRefund(told.objectId)
  if (!view) return 'unknown'
  await transaction(async (tx) => {
    if (told.event && !(await hearEvent(told.event, tx))) return
    await applyRefund(view, told.now, tx)
  })
  return 'heard'
}

/** Gives a refund's present state its effect, once. A refund that was not made by Lykta is left to staff. */
export async function applyRefund(view: RefundView, now: Date, tx: Tx): Promise<void> {
  if (!view.refundId) return
  const moved = await moveRefundTo({ id: view.refundId, to: view.state, stripeId: view.stripeId, at: now }, tx)
  if (!moved || view.state !== 'succeeded') return
  const reference = referenceTo('refund', view.refundId)
  const { currency, amount } = view
  await recordEntry({ reference, currency, postings: refundPostings(amount), at: now }, tx)
}
