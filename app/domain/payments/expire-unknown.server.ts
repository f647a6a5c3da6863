import type { Statements } from '#app/platform/db.server.ts'
import { questionPayment } from './question-payment.server.ts'
import { movePayment } from './store.server.ts'

/** Ends a payment whose page Stripe knows nothing of, and puts it before staff; false when it had ended before. */
export async function expireUnknown(id: string, at: Date, tx: Statements): Promise<boolean> {
  const moved = await movePayment({ id, from: ['open', 'pending'], to: 'expired', at }, tx)
  if (moved) await questionPayment(id, 'unknown_at_stripe', tx)
  return moved
}
