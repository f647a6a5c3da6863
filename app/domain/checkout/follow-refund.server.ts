import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { lookUpRefund } from '#app/domain/payments/look-up-refund.server.ts'
import type { Heard } from '#app/domain/payments/payment.ts'
import { transaction } from '#app/platform/db.server.ts'
import { applyRefund } from './apply-refund.server.ts'

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
