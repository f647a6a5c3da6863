import type Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { isId } from '#app/values/id.ts'

/** A payment intent as far as a refused card goes. Amount in minor units. */
type IntentState = {
  paymentId: string | undefined
  /** Waiting for another card after a decline. */
  declined: boolean
  amount: number
  currency: string
  /** Of whoever tried the last card, as typed on Stripe's page. */
  email: string | undefined
}

/** Whether a payment intent is waiting for another card after a decline, and whose it is; undefined when Stripe cannot say. */
export async function findIntentState(intentId: string): Promise<IntentState | undefined> {
  const expand = ['latest_charge']
  const intent = await askStripe((stripe) => stripe.paymentIntents.retrieve(intentId, { expand }), {
    step: 'intent',
  })
  if (!intent) return undefined
  const { amount, currency, metadata } = intent
  return {
    paymentId: isId(metadata.payment) ? metadata.payment : undefined,
    declined: intent.status === 'requires_payment_method' && intent.last_payment_error !== null,
    amount,
    currency: currency.toUpperCase(),
    email: emailOf(intent.latest_charge),
  }
}

const emailOf = (charge: string | Stripe.Charge | null): string | undefined =>
  typeof charge === 'object' ? (charge?.billing_details.email ?? undefined) : undefined
