import { refundPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { moveRefundTo } from '#app/domain/payments/move-refund-to.server.ts'
import type { RefundView } from '#app/domain/payments/refund-view.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

/** Gives a refund's present state its effect, once. A refund that was not made by Lykta is left to staff. */
export async function applyRefund(view: RefundView, now: Date, tx: Statements): Promise<void> {
  if (!view.refundId) return
  const moved = await moveRefundTo(
    { id: view.refundId, to: view.state, stripeId: view.stripeId, at: now },
    tx,
  )
  if (!moved || view.state !== 'succeeded') return
  const reference = referenceTo('refund', view.refundId)
  const { currency, amount } = view
  await recordEntry({ reference, currency, postings: refundPostings(amount), at: now }, tx)
}
