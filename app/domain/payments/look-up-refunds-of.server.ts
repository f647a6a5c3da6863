import { askStripe } from '#app/platform/stripe.server.ts'
import { type RefundView, refundView } from './refund-view.ts'

/** Every refund of a charge as Stripe has them now, oldest first; undefined when Stripe cannot say. */
export async function lookUpRefundsOf(chargeId: string): Promise<RefundView[] | undefined> {
  const list = await askStripe(
    (stripe) =>
      stripe.refunds.list({ charge: chargeId, limit: 100 }).autoPagingToArray({ limit: 1_000 }),
    { step: 'charge' },
  )
  return list?.map(refundView).reverse()
}
