import type { Tx } from '#app/platform/db.server.ts'
import { lockRefund as lockRow, type RefundRow } from './refund-store.server.ts'

export type LockedRefund = RefundRow

/** A refund by our id or Stripe's, with its payment held until the transaction ends. */
export const lockRefund = (
  wish: { refundId: string | undefined; stripeId: string | undefined },
  tx: Tx,
): Promise<LockedRefund | undefined> => lockRow(wish, tx)
