import type { Statements } from '#app/platform/db.server.ts'
import { findRefundByStripeId } from './refund-store.server.ts'
import type { RefundView } from './refund-view.ts'

/** The id of our own row for a refund at Stripe: the one that Stripe was told, or that took on a refund made by hand. */
export const findOwnRefund = async (
  view: RefundView,
  tx: Statements,
): Promise<string | undefined> =>
  view.refundId ?? (await findRefundByStripeId(view.stripeId, tx))?.id
