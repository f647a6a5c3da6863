import { refundFailurePostings, refundPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { findOwnRefund } from '#app/domain/payments/find-own-refund.server.ts'
import { giveUpRefund } from '#app/domain/payments/give-up-refund.server.ts'
import { moveRefundTo } from '#app/domain/payments/move-refund-to.server.ts'
import type { RefundView } from '#app/domain/payments/refund-view.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

/**
 * Gives a refund's present state its effect, once. One that fails goes to staff; when its money had left, the books say that it is back. A
 * refund that was not made by Lykta is left to staff.
 */
export async function applyRefund(view: RefundView, now: Date, tx: Tx): Promise<void> {
  const id = await findOwnRefund(view, tx)
  if (!id) return
  const { currency, amount, state, stripeId } = view
  if (state === 'failed') {
    const reason = `failed: ${view.failure ?? 'unknown'}`
    const ended = await giveUpRefund({ id, reason, stripeId, at: now }, tx)
    if (!ended?.left) return
    const reference = referenceTo('refund-failure', id)
    const postings = refundFailurePostings(amount)
    return recordEntry({ reference, currency, postings, at: now }, tx)
  }
  const moved = await moveRefundTo({ id, to: state, stripeId, at: now }, tx)
  if (!moved || state !== 'succeeded') return
  const reference = referenceTo('refund', id)
  await recordEntry({ reference, currency, postings: refundPostings(amount), at: now }, tx)
}
