import type Stripe from 'stripe'
import { chargeInvoice } from '#tests/standins/stripe/plans/charge-invoice.ts'
import { saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import { inPeriod, invoiceFor } from '#tests/standins/stripe/plans/renew.ts'
import { itemOf, type SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import { atPrice, monthlyPrice } from '#tests/standins/stripe/plans/subscription-made.ts'
import type { World } from '#tests/standins/world.ts'

type Update = Stripe.SubscriptionUpdateParams
type Change = (subscription: Stripe.Subscription, params: Update, at: number) => Stripe.Subscription

const repriced: Change = (subscription, { items }, at) => {
  const data = items?.[0]?.price_data
  if (!data) return subscription
  const { currency, product, unit_amount: amount = 0 } = data
  const item = atPrice(itemOf(subscription), monthlyPrice({ currency, product, amount }, at))
  return { ...subscription, items: { ...subscription.items, data: [item] } }
}

const paused: Change = (subscription, { pause_collection: pause }) => {
  if (pause === undefined) return subscription
  if (!pause) return { ...subscription, pause_collection: null }
  const { behavior, resumes_at: at = null } = pause
  return { ...subscription, pause_collection: { behavior, resumes_at: at } }
}

const noted: Change = (subscription, params) => ({
  ...subscription,
  cancel_at_period_end: params.cancel_at_period_end ?? subscription.cancel_at_period_end,
  default_payment_method:
    params.default_payment_method === ''
      ? null
      : (params.default_payment_method ?? subscription.default_payment_method),
  description: params.description || subscription.description,
  // Read from texts, so nothing but texts.
  metadata: { ...subscription.metadata, ...(params.metadata || {}) } as Stripe.Metadata,
})

/** The next charge comes when the trial ends, and each month after that; for the trial itself an invoice of nothing is written and paid. */
function moved(world: World, row: SubscriptionRow, end: number): SubscriptionRow {
  const at = world.clock.seconds()
  const period = { start: at, end }
  const subscription: Stripe.Subscription = {
    ...inPeriod(row.subscription, period),
    billing_cycle_anchor: end,
    status: 'trialing',
    trial_start: at,
    trial_end: end,
  }
  const wish = { reason: 'subscription_update', amount: 0, period, at } as const
  const made = invoiceFor(world, { ...row, subscription, periods: 0 }, wish)
  return chargeInvoice(world, { ...made, at }).row
}

/** Changes a subscription as asked; what was asked has been checked. Nothing is charged for it. */
export function changeSubscription(
  world: World,
  row: SubscriptionRow,
  params: Update,
): SubscriptionRow {
  const at = world.clock.seconds()
  const changes = [repriced, paused, noted]
  const subscription = changes.reduce((one, change) => change(one, params, at), row.subscription)
  const changed = saveSubscription(world, { ...row, subscription })
  return typeof params.trial_end === 'number' ? moved(world, changed, params.trial_end) : changed
}
