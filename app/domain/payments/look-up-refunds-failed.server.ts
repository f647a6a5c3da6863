import type Stripe from 'stripe'
import { listMade, type StripeList } from './list-made.server.ts'
import { type RefundsFound, refundViews } from './refund-view.ts'

const failures: StripeList<Stripe.Event> = {
  step: 'refund failures',
  ask: (stripe, narrowed) => stripe.events.list({ type: 'refund.failed', ...narrowed }),
}

/**
 * The refunds that a bank sent back in a stretch of time, however long ago they were made, as they were then; oldest first, and until when
 * they are all of them. Stripe keeps what happened for 30 days. Undefined when it cannot say.
 */
export async function lookUpRefundsFailed(stretch: {
  from: Date
  until: Date
}): Promise<RefundsFound | undefined> {
  const told = await listMade(failures, stretch)
  return told && { views: refundViews(told.rows.map(refundOf)), until: told.until }
}

const refundOf = ({ data }: Stripe.Event): Stripe.Refund => data.object as Stripe.Refund
