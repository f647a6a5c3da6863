import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import type { SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import type { World } from '#tests/standins/world.ts'

/** Writes a subscription down; the caller tells of it. */
export function saveSubscription(world: World, row: SubscriptionRow): SubscriptionRow {
  world.store.put('subscriptions', row.subscription.id, row)
  return row
}

/** Ends a subscription for good: nothing is charged any more, an invoice that is open stays so. */
export function endSubscription(
  world: World,
  row: SubscriptionRow,
  { reason, at }: { reason: 'cancellation_requested' | 'payment_failed'; at: number },
): SubscriptionRow {
  const subscription: Stripe.Subscription = {
    ...row.subscription,
    status: 'canceled',
    canceled_at: at,
    ended_at: at,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason },
    pause_collection: null,
  }
  emit(world, 'customer.subscription.deleted', subscription)
  return saveSubscription(world, { ...row, subscription, retry: null })
}
