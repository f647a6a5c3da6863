import type Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { type SubscriptionView, subscriptionView } from '../subscription-view.ts'

/** What must be known of a plan at Stripe before it is changed. */
export type PlanAtStripe = {
  view: SubscriptionView
  /** Its one line, and the product that its price is of. */
  item: { id: string; product: string; currency: string }
  /** When the newest month was written that is or will be charged. */
  lastChargeAt: Date
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
  const counts = invoices.find(
    ({ status, amount_due: due }) => due > 0 && status !== 'void' && status !== 'uncollectible',
  )
  return {
    view: subscriptionView(subscription),
    item: {
      id: line.id,
      product: typeof product === 'string' ? product : product.id,
      currency: subscription.currency,
    },
    lastChargeAt: new Date((counts?.created ?? subscription.start_date) * 1000),
  }
}
