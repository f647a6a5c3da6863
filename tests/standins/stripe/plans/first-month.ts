import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import { refuseIntent } from '#tests/standins/stripe/charge-intent.ts'
import { makeIntent } from '#tests/standins/stripe/payment-made.ts'
import { chargeInvoice } from '#tests/standins/stripe/plans/charge-invoice.ts'
import { makeMethod } from '#tests/standins/stripe/plans/method-made.ts'
import { invoiceFor, watchSubscription } from '#tests/standins/stripe/plans/renew.ts'
import { itemOf, periodEnd } from '#tests/standins/stripe/plans/rows.ts'
import { makeSubscription } from '#tests/standins/stripe/plans/subscription-made.ts'
import { complete, detailsOf, type Payer } from '#tests/standins/stripe/settle.ts'
import { makeCustomer } from '#tests/standins/stripe/simple.ts'
import type { World } from '#tests/standins/world.ts'

/** The customer that a session is for, made when it names none; her card is the one for charges to come. */
function customerWithCard(world: World, { session }: SessionRow, payer: Payer) {
  const at = world.clock.seconds()
  const email = session.customer_email ?? payer.email
  const known = world.store.tables.customers.find(String(session.customer))
  const customer = known ?? makeCustomer({ email, name: payer.name }, at)
  const method = makeMethod({ customer: customer.id, name: payer.name, email }, at)
  world.store.put('methods', method.id, method)
  world.store.put('customers', customer.id, customer)
  if (!known) emit(world, 'customer.created', customer)
  emit(world, 'payment_method.attached', method)
  return { customer, method }
}

function startSubscription(world: World, open: SessionRow, payer: Payer) {
  const { customer, method } = customerWithCard(world, open, payer)
  const at = world.clock.seconds()
  const price = open.lines[0]?.price
  if (!price) throw new Error(`The session ${open.session.id} has no price.`)
  const { description = null, metadata } = open.planData
  // Read from texts, so nothing but texts.
  const carried = { ...metadata } as Stripe.Metadata
  const wish = { customer: customer.id, method: method.id, price, description, at }
  const row = makeSubscription({ ...wish, metadata: carried })
  const period = { start: at, end: periodEnd(row.subscription) }
  const amount = itemOf(row.subscription).price.unit_amount ?? 0
  const made = invoiceFor(world, row, { reason: 'subscription_create', amount, period, at })
  return chargeInvoice(world, { ...made, at })
}

/** Charges the first month of an open session at once: only now is there a subscription. */
export function payFirstMonth(world: World, open: SessionRow, payer: Payer): SessionRow {
  const { row: plan, invoice } = startSubscription(world, open, payer)
  const done = complete(open, payer)
  const session: Stripe.Checkout.Session = {
    ...done.session,
    customer: String(plan.subscription.customer),
    invoice: invoice.invoice.id,
    payment_status: 'paid',
    subscription: plan.subscription.id,
  }
  emit(world, 'customer.subscription.created', plan.subscription)
  emit(world, 'checkout.session.completed', session)
  const row = { ...done, session, declined: false }
  world.store.put('sessions', session.id, row)
  watchSubscription(world, plan.subscription.id)
  return row
}

/** The bank says no to a first month: the session stays open, and there is no subscription. */
export function declineFirstMonth(
  world: World,
  open: SessionRow,
  { payer, code }: { payer: Payer; code: string },
): SessionRow {
  const at = world.clock.seconds()
  refuseIntent(world, makeIntent(open, at), { details: detailsOf(open.session, payer), at, code })
  const row = { ...open, declined: true }
  world.store.put('sessions', row.session.id, row)
  return row
}
