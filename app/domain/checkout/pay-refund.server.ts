import { askRefund } from '#app/domain/payments/ask-refund.server.ts'
import { findOwedRefund } from '#app/domain/payments/find-owed-refund.server.ts'
import { refuseRefund } from '#app/domain/payments/refuse-refund.server.ts'
import { ring } from '#app/platform/bell.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

/** Asks Stripe for one refund that is owed, now. When Stripe cannot say it stays owed, and is asked for again in half a minute. */
export async function payRefund(id: string, now: Date): Promise<'moved' | 'unknown'> {
  const refund = await findOwedRefund(id)
  if (!refund) return 'moved'
  const answer = await askRefund(refund, now)
  if (!answer) return 'unknown'
  const { stripeId } = refund
  await transaction(async (tx) => {
    if (!('refused' in answer)) return applyRefund(answer, now, tx)
    await refuseRefund({ id, stripeId, code: answer.refused, at: now }, tx)
  })
  ring('letters')
  return 'moved'
}
