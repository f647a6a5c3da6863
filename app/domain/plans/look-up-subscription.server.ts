import { askStripe } from '#app/platform/stripe.server.ts'
import {
  subscriptionExpand as expand,
  type SubscriptionView,
  subscriptionView,
} from './subscription-view.ts'

/** A plan as Stripe has it now; undefined when Stripe cannot say. */
export async function lookUpSubscription(id: string): Promise<SubscriptionView | undefined> {
  const about = { step: 'subscription' }
  const subscription = await askStripe(
    (stripe) => stripe.subscriptions.retrieve(id, { expand }),
    about,
  )
  return subscription && subscriptionView(subscription)
}
