import type Stripe from 'stripe'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import type { NewPlan } from './store.server.ts'

const locales = { sv: 'sv', nb: 'nb', en: 'en-GB' } as const

type Asked = Omit<NewPlan, 'request' | 'idempotencyKey'> & { fundName: string }

/**
 * The call that opens the page on which a first month is paid. The charge is now and on the same day of each month after, so that none follows
 * within days. What the subscription carries comes back with each of its invoices: which plan it is of and for which fund, ids only.
 */
export function planRequest(plan: Asked): Stripe.Checkout.SessionCreateParams {
  const site = `${env().appUrl}/${plan.locale}`
  const token = accessToken('plan', plan.id)
  const currency = plan.currency.toLowerCase()
  const price = { currency, unit_amount: plan.amount, product_data: { name: plan.fundName } }
  return {
    mode: 'subscription',
    client_reference_id: plan.id,
    customer_email: plan.email,
    submit_type: 'donate',
    locale: locales[plan.locale],
    adaptive_pricing: { enabled: false },
    excluded_payment_method_types: ['klarna'],
    line_items: [{ quantity: 1, price_data: { ...price, recurring: { interval: 'month' } } }],
    metadata: { plan: plan.id },
    subscription_data: { metadata: { plan: plan.id, fund: plan.fundId } },
    expires_at: Math.floor(plan.expiresAt.getTime() / 1000),
    success_url: `${site}/giving/${token}`,
    cancel_url: `${site}/give?left=${token}`,
  }
}
