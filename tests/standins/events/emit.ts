import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import type { World } from '#tests/standins/world.ts'

/** The version that objects here are shaped by, the one stripe@23.1.0 pins. */
export const API_VERSION = '2026-10-28.endive'

/** Writes an event down with its object as it is now, and owes it to the webhook. */
export function emit<Type extends Stripe.Event['type']>(
  world: World,
  type: Type,
  object: Extract<Stripe.Event, { type: Type }>['data']['object'],
): void {
  const id = stripeId('evt')
  const event = {
    id,
    object: 'event',
    api_version: API_VERSION,
    created: world.clock.seconds(),
    data: { object },
    livemode: false,
    pending_webhooks: world.deliveries.hook('stripe') ? 1 : 0,
    request: { id: world.request?.id ?? null, idempotency_key: world.request?.key ?? null },
    type,
  }
  // The union of some 300 event types cannot be narrowed by a generic; type and object were matched above.
  world.store.put('events', id, event as unknown as Stripe.Event)
  world.deliveries.owe(id, type, 'stripe')
}
