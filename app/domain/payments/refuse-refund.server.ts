import type { Tx } from '#app/platform/db.server.ts'
import { lockRefund, saveRefused } from './refund-store.server.ts'

/** Ends a refund that Stripe will not make, with a word for staff on why. False when it had moved on meanwhile. */
export async function refuseRefund(
  { refundId, why }: { refundId: string; why: string },
  tx: Tx,
): Promise<boolean> {
  await lockRefund({ refundId, stripeId: undefined }, tx)
  return saveRefused(refundId, why, tx)
}
