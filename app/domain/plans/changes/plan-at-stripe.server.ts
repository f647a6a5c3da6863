import type Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { type SubscriptionView, subscriptionView } from '../subscription-view.ts'

/** What must be known of a plan at Stripe before it is changed. */
export type PlanAtStripe = {
  view: SubscriptionView
  /** Its one line, and the product that its price is of. */
  item: { id: string; product: string; currency: string }
  /** When a month was charged last, however late it was, or will be. */
  lastChargeAt: Date
  /** A month is written that Stripe will charge within the hour. */
  charging: boolean
}

/** So many of the newest invoices are looked at: those of months in a pause are void and say nothing. */
const looked = 20

/** A plan as Stripe has it now, with its last charge; undefined when Stripe cannot say. */
export async function planAtStripe(subscriptionId: string): Promise<PlanAtStripe | undefined> {
  const about = { step: 'plan_at_stripe' }
  return askStripe(async (stripe) => {
    const subscription = await stripe.subscriptions.retrieve(subscriptionId)
    const wish = { subscription: subscriptionId, limit: looked }
    return seenOf(subscription, (await stripe.invoices.list(wish)).data)
  }, about)
}

function seenOf(subscription: Stripe.Subscription, invoices: Stripe.Invoice[]): PlanAtStripe {
  const [line] = subscription.items.data
  if (!line) throw new Error(`subscription ${subscription.id} has no line`)
  const { product } = line.price
  const charges = invoices
    .filter(({ status, amount_due: due }) => due > 0 && !isNever(status))
    .map(({ created, status_transitions: { paid_at: paid } }) => paid ?? created)
  return {
    view: subscriptionView(subscription),
    item: {
      id: line.id,
      product: typeof product === 'string' ? product : product.id,
      currency: subscription.currency,
    },
    lastChargeAt: new Date(Math.max(subscription.start_date, ...charges) * 1000),
    charging: invoices.some(({ status, amount_due: due }) => status === 'draft' && due > 0),
  }
}

/** Nobody is charged for such a month any more. */
const isNever = (status: Stripe.Invoice['status']): boolean =>
  status === 'void' || status === 'uncollectible'
