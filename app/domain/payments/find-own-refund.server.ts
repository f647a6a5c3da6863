import type { Tx } from '#app/platform/db.server.ts'
import type { RefundView } from './refund-view.ts'
import { findRefundByStripeId } from './store.server.ts'

/** The id of our own row for a refund at Stripe: the one that Stripe was told, or that took on a refund made by hand. */
export const findOwnRefund = async (view: RefundView, tx: Tx): Promise<string | undefined> =>
  view.refundId ?? (await findRefundByStripeId(view.stripeId, tx))?.id
