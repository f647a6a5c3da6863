import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { savePaymentAttention } from './store.server.ts'

export type Doubt = 'amount_differs' | 'mode_differs' | 'paid_twice' | 'unknown_at_stripe'

/** Marks a payment for staff: what came is not what was asked. Nothing is fulfilled. */
export async function questionPayment(id: string, doubt: Doubt, tx: Statements): Promise<void> {
  log.warn('payment.questioned', { payment: id, reason: doubt })
  await savePaymentAttention(id, doubt, tx)
}
