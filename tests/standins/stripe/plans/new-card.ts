import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import { makeMethod } from '#tests/standins/stripe/plans/method-made.ts'
import type { World } from '#tests/standins/world.ts'

/** Makes a card the one that a customer's invoices are charged to. A subscription that names its own card keeps that, as at Stripe. */
export function nameDefault(
  world: World,
  customer: Stripe.Customer,
  method: string,
): Stripe.Customer {
  const { invoice_settings: settings, ...rest } = customer
  const named = { ...rest, invoice_settings: { ...settings, default_payment_method: method } }
  world.store.put('customers', named.id, named)
  emit(world, 'customer.updated', named)
  return named
}

/** A customer leaves another card: it becomes her default, and what the bank refused to the old one it does not refuse to this. */
export function leaveCard(world: World, customer: Stripe.Customer): void {
  const { id, name = null, email } = customer
  const wish = { customer: id, name: name ?? null, email }
  const method = makeMethod(wish, world.clock.seconds())
  world.store.put('methods', method.id, method)
  emit(world, 'payment_method.attached', method)
  nameDefault(world, customer, method.id)
  for (const row of world.store.tables.subscriptions.by('customer', id)) {
    if (row.subscription.default_payment_method === null)
      saveSubscription(world, { ...row, declines: null })
  }
}
