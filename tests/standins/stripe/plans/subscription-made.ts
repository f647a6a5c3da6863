import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import { monthsAfter } from '#tests/standins/stripe/plans/period.ts'
import type { SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'

/** What every subscription here begins with. */
const fresh = {
  object: 'subscription',
  application: null,
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor_config: null,
  billing_mode: { flexible: null, type: 'flexible' },
  billing_schedules: [],
  billing_thresholds: null,
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
  collection_method: 'charge_automatically',
  customer_account: null,
  days_until_due: null,
  default_source: null,
  default_tax_rates: [],
  discounts: [],
  ended_at: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  livemode: false,
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  pause_collection: null,
  payment_settings: null,
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  status: 'active',
  test_clock: null,
  transfer_data: null,
  trial_end: null,
  trial_settings: null,
  trial_start: null,
} satisfies Partial<Stripe.Subscription>

/** The old name of a price, which subscription items still carry. */
function planOf(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: 'month',
    interval_count: 1,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  }
}

/** A price to be asked each month, of an amount in minor units. */
export function monthlyPrice(
  wish: { currency: string; amount: number; product: string },
  created: number,
): Stripe.Price {
  return {
    id: stripeId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created,
    currency: wish.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: wish.product,
    recurring: {
      ...{ interval: 'month', interval_count: 1, meter: null },
      ...{ trial_period_days: null, usage_type: 'licensed' },
    },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount: wish.amount,
    // On the wire a decimal is its digits; the package makes its own number of them.
    unit_amount_decimal: String(wish.amount) as unknown as Stripe.Decimal,
  }
}

/** The price of a line that comes each month. */
export const monthlyPriceOf = (
  { currency, unit_amount: amount = 0 }: Stripe.Checkout.SessionCreateParams.LineItem.PriceData,
  created: number,
): Stripe.Price =>
  monthlyPrice({ currency: currency.toLowerCase(), amount, product: stripeId('prod') }, created)

/** The same item at another price. */
export const atPrice = (
  item: Stripe.SubscriptionItem,
  price: Stripe.Price,
): Stripe.SubscriptionItem => ({ ...item, price, plan: planOf(price) })

export type NewSubscription = {
  customer: string
  method: string
  price: Stripe.Price
  description: string | null
  metadata: Stripe.Metadata
  at: number
}

/** A subscription whose first month begins now; its first invoice is the caller's to make. */
export function makeSubscription(wish: NewSubscription): SubscriptionRow {
  const id = stripeId('sub')
  const item: Stripe.SubscriptionItem = {
    id: stripeId('si'),
    object: 'subscription_item',
    billing_thresholds: null,
    created: wish.at,
    current_period_end: monthsAfter(wish.at, 1),
    current_period_start: wish.at,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(wish.price),
    price: wish.price,
    quantity: 1,
    subscription: id,
    tax_rates: [],
  }
  const subscription: Stripe.Subscription = {
    ...fresh,
    id,
    billing_cycle_anchor: wish.at,
    created: wish.at,
    currency: wish.price.currency,
    customer: wish.customer,
    default_payment_method: wish.method,
    description: wish.description,
    items: {
      ...{ object: 'list', data: [item], has_more: false },
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    metadata: wish.metadata,
    start_date: wish.at,
  }
  return { subscription, periods: 1, retry: null, declines: null }
}
