import type Stripe from 'stripe'
import { listMade, type StripeList } from './list-made.server.ts'
import { type RefundsFound, refundViews } from './refund-view.ts'

const refunds: StripeList<Stripe.Refund> = {
  step: 'refunds',
  ask: (stripe, narrowed) => stripe.refunds.list(narrowed),
}

/** The refunds that were made at Stripe in a stretch of time, oldest first, and until when they are all of them. Undefined when Stripe cannot say. */
export async function lookUpRefundsMade(stretch: {
  from: Date
  until: Date
}): Promise<RefundsFound | undefined> {
  const made = await listMade(refunds, stretch)
  return made && { views: refundViews(made.rows), until: made.until }
}
