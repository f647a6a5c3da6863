import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { lookUpRefundsOf } from '#app/domain/payments/look-up-refunds-of.server.ts'
import type { Heard } from '#app/domain/payments/payment.ts'
import { transaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

/** Something of a charge went back at Stripe: every refund it has now is followed, so that what has gone back is always the sum of its rows. */
export async function followCharge(told: {
  event: Heard
  objectId: string
  now: Date
}): Promise<'heard' | 'unknown'> {
  const views = await lookUpRefundsOf(told.objectId)
  if (!views) return 'unknown'
  await transaction(async (tx) => {
    if (!(await hearEvent(told.event, tx))) return
    for (const view of views) await applyRefund(view, told.now, tx)
  })
  return 'heard'
}
