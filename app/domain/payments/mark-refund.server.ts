import type { Tx } from '#app/platform/db.server.ts'
import { saveRefundAttention } from './refund-store.server.ts'

/** Marks a refund for staff, with a word on why. */
export async function markRefund(id: string, why: string, tx: Tx): Promise<void> {
  await saveRefundAttention(id, why, tx)
}
