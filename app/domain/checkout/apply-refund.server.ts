import { lockRefund } from '#app/domain/payments/lock-refund.server.ts'
import { markRefund } from '#app/domain/payments/mark-refund.server.ts'
import { moveRefundTo } from '#app/domain/payments/move-refund-to.server.ts'
import type { RefundView } from '#app/domain/payments/refund-view.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { adoptRefund } from './adopt-refund.server.ts'
import { settleRefunded } from './settle-refunded.server.ts'

/**
 * Gives a refund's present state its effect, once: the books, the credit receipt and the letter are written when the money is back. A
 * refund that was made at Stripe becomes a row of its own first.
 */
export async function applyRefund(view: RefundView, now: Date, tx: Tx): Promise<void> {
  const known = await lockRefund(view, tx)
  const refund = known ?? (await adoptRefund(view, now, tx))
  if (!refund) return
  const { id } = refund
  const { state: to, stripeId } = view
  if (!(await moveRefundTo({ id, to, stripeId, at: now }, tx))) return
  if (to === 'failed') await markRefund(id, 'failed_at_bank', tx)
  if (to === 'succeeded') await settleRefunded({ refund, now }, tx)
}
