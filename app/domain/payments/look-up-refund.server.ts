import { askStripe } from '#app/platform/stripe.server.ts'
import { type RefundView, refundView } from './refund-view.ts'

/** A refund by Stripe's id; undefined when Stripe cannot say. */
export async function lookUpRefund(stripeId: string): Promise<RefundView | undefined> {
  const refund = await askStripe((stripe) => stripe.refunds.retrieve(stripeId), { step: 'refund' })
  return refund && refundView(refund)
}
