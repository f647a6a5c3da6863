import type { Tx } from '#app/platform/db.server.ts'
import { saveGiftRefund } from './refund-store.server.ts'

/** Writes that a refund takes something out of a gift, once the money has gone. */
export async function writeGiftRefund(
  refund: { refundId: string; donationId: string },
  tx: Tx,
): Promise<void> {
  await saveGiftRefund(refund, tx)
}
