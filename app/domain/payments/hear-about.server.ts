import type { Statements } from '#app/platform/db.server.ts'
import type { Heard } from './payment.ts'
import { findPayment, type Payment, saveEventAbout } from './store.server.ts'

type Telling = { event: Heard | undefined; paymentId: string | undefined }

/**
 * Marks an event as heard, in the transaction of its effect, and answers the payment that it is about. `first` is false when another
 * delivery was first; what is told without an event is always first.
 */
export async function hearAbout(
  { event, paymentId }: Telling,
  tx: Statements,
): Promise<{ first: boolean; payment: Payment | undefined }> {
  if (event) return saveEventAbout(event, paymentId, tx)
  return { first: true, payment: paymentId ? await findPayment(paymentId, tx) : undefined }
}
