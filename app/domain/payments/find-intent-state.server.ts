import { askStripe } from '#app/platform/stripe.server.ts'
import { isId } from '#app/values/id.ts'

/** Whether a payment intent is waiting for another card after a decline, and whose it is; undefined when Stripe cannot say. */
export async function findIntentState(
  intentId: string,
): Promise<{ paymentId: string | undefined; declined: boolean } | undefined> {
  const intent = await askStripe((stripe) => stripe.paymentIntents.retrieve(intentId), {
    step: 'intent',
  })
  if (!intent) return undefined
  const payment = intent.metadata.payment
  return {
    paymentId: isId(payment) ? payment : undefined,
    declined: intent.status === 'requires_payment_method' && intent.last_payment_error !== null,
  }
}
