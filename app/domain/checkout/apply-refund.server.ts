import { refundFailurePostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { giveUpRefund } from '#app/domain/payments/give-up-refund.server.ts'
import { type LockedRefund, lockRefund } from '#app/domain/payments/lock-refund.server.ts'
import { moveRefundTo } from '#app/domain/payments/move-refund-to.server.ts'
import type { RefundView } from '#app/domain/payments/refund-view.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { adoptRefund } from './adopt-refund.server.ts'
import { settleRefunded } from './settle-refunded.server.ts'

/**
 * Gives a refund's present state its effect, once: when the money is back, the books, the credit receipt and the letter. One that fails
 * goes to staff; when its money had left, the books say that it is back and still owed. One that was made at Stripe becomes a row of its own first.
 */
export async function applyRefund(view: RefundView, now: Date, tx: Tx): Promise<void> {
  const { state: to, stripeId } = view
  const known = await lockRefund(view, tx)
  const refund = known ?? (await adoptRefund(view, now, tx))
  if (!refund) return
  if (to === 'failed') return fail({ refund, view, now }, tx)
  // Staff must look at one that nobody here asked for.
  const attention = refund.atStripe ? 'at_stripe' : undefined
  const moved = await moveRefundTo({ id: refund.id, to, stripeId, attention, at: now }, tx)
  if (moved && to === 'succeeded') await settleRefunded({ refund, now }, tx)
}

type Failing = { refund: LockedRefund; view: RefundView; now: Date }

async function fail({ refund, view, now: at }: Failing, tx: Tx): Promise<void> {
  const { id, amount, currency } = refund
  const reason = `failed: ${view.failure ?? 'unknown'}`
  const ended = await giveUpRefund({ id, reason, stripeId: view.stripeId, at }, tx)
  if (!ended?.left) return
  const reference = referenceTo('refund-failure', id)
  await recordEntry({ reference, currency, postings: refundFailurePostings(amount), at }, tx)
}
