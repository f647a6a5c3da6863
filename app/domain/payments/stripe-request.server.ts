import type Stripe from 'stripe'
import { addMinutes } from '#app/values/period.ts'
import { type PaymentWish, pageMinutes } from './payment.ts'

const locales = { sv: 'sv', nb: 'nb', en: 'en-GB' } as const

/**
 * The call that opens a payment page. Built once and stored, so that each retry sends the same bytes under the same idempotency key.
 * Metadata holds ids only; Klarna is off because its terms exclude charities; adaptive pricing is off so that receipts stay in the asked currency.
 */
export function stripeRequest(wish: PaymentWish): Stripe.Checkout.SessionCreateParams {
  const metadata = { payment: wish.id, reference: wish.reference }
  return {
    mode: 'payment',
    client_reference_id: wish.id,
    customer_email: wish.email,
    submit_type: wish.submit,
    locale: locales[wish.locale],
    adaptive_pricing: { enabled: false },
    excluded_payment_method_types: ['klarna'],
    line_items: wish.lines.map((line) => ({
      quantity: line.quantity,
      price_data: {
        currency: wish.total.currency.toLowerCase(),
        unit_amount: line.unitAmount,
        product_data: { name: line.name },
      },
    })),
    metadata,
    payment_intent_data: { metadata },
    expires_at: Math.floor(addMinutes(wish.createdAt, pageMinutes).getTime() / 1000),
    success_url: wish.successUrl,
    cancel_url: wish.cancelUrl,
  }
}
