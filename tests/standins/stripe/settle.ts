import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import { chargeIntent, refuseIntent } from '#tests/standins/stripe/charge-intent.ts'
import { makeIntent } from '#tests/standins/stripe/payment-made.ts'
import type { World } from '#tests/standins/world.ts'

/** What a visitor wrote on the payment page. */
export interface Payer {
  email: string
  name: string
}

/** How long a payment that comes later takes, on the stand-ins' clock. */
const LATER_MILLISECONDS = 5000

/** The session's intent, made at the first attempt to pay as Stripe does, and the row that names it. */
function withIntent(
  world: World,
  row: SessionRow,
): { row: SessionRow; intent: Stripe.PaymentIntent } {
  const there = world.store.tables.intents.find(String(row.session.payment_intent))
  const intent = there ?? makeIntent(row, world.clock.seconds())
  return { intent, row: { ...row, session: { ...row.session, payment_intent: intent.id } } }
}

/** Stripe's page asks for an address where the shop wants one; a demonstration answers with this one. */
function exampleAddress(session: Stripe.Checkout.Session): Stripe.Address | null {
  const wanted = session.shipping_address_collection?.allowed_countries[0]
  if (wanted === undefined && session.billing_address_collection !== 'required') return null
  return {
    city: 'Exempelstad',
    country: wanted ?? 'SE',
    line1: 'Exempelgatan 1',
    line2: null,
    postal_code: '111 11',
    state: null,
  }
}

/** What a visitor wrote, with what the shop had written before her. */
export function detailsOf(session: Stripe.Checkout.Session, payer: Payer) {
  const details: Stripe.Checkout.Session.CustomerDetails = {
    address: exampleAddress(session),
    business_name: null,
    email: session.customer_email ?? payer.email,
    individual_name: null,
    name: payer.name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
  return details
}

function shippingOf(session: Stripe.Checkout.Session, payer: Payer) {
  const address = session.shipping_address_collection ? exampleAddress(session) : null
  const shipping_details = address && { address, name: payer.name }
  return { business_name: null, individual_name: null, shipping_details }
}

const chargeWhole = (world: World, { session }: SessionRow, intent: Stripe.PaymentIntent): void =>
  chargeIntent(world, intent, { details: session.customer_details, at: world.clock.seconds() })

/** A session that its visitor is through with. */
export function complete(row: SessionRow, payer: Payer): SessionRow {
  const { session } = row
  return {
    ...row,
    session: {
      ...session,
      collected_information: shippingOf(session, payer),
      customer_details: detailsOf(session, payer),
      status: 'complete',
      url: null,
    },
  }
}

function save(world: World, row: SessionRow): SessionRow {
  world.store.put('sessions', row.session.id, row)
  return row
}

const withStatus = (row: SessionRow, payment_status: 'paid' | 'unpaid'): SessionRow => ({
  ...row,
  session: { ...row.session, payment_status },
  later: payment_status === 'paid' ? null : row.later,
})

/** Charges an open session at once. The caller has made sure that it is open. */
export function payNow(world: World, open: SessionRow, payer: Payer): SessionRow {
  const { row: linked, intent } = withIntent(world, open)
  const row = withStatus(complete(linked, payer), 'paid')
  chargeWhole(world, row, intent)
  emit(world, 'checkout.session.completed', row.session)
  return save(world, row)
}

/** The bank says no: the session stays open, and the intent remembers why. */
export function declinePayment(world: World, open: SessionRow, code: string): SessionRow {
  const { row, intent } = withIntent(world, open)
  const details = open.session.customer_details
  refuseIntent(world, intent, { details, at: world.clock.seconds(), code })
  return save(world, row)
}

/** Completes a session whose money has not come yet, and settles it some seconds later. */
export function payLater(
  world: World,
  open: SessionRow,
  { payer, outcome }: { payer: Payer; outcome: 'succeeded' | 'failed' },
): SessionRow {
  const { row: linked, intent: fresh } = withIntent(world, open)
  const intent: Stripe.PaymentIntent = { ...fresh, status: 'processing' }
  world.store.put('intents', intent.id, intent)
  const later = { outcome, dueAt: world.clock.now() + LATER_MILLISECONDS }
  const row = { ...complete(linked, payer), later }
  emit(world, 'payment_intent.processing', intent)
  emit(world, 'checkout.session.completed', row.session)
  watchLater(world, row)
  return save(world, row)
}

/** Settles a payment that was to come later; false when there is none such any more. */
export function settleLater(world: World, id: string, outcome: 'succeeded' | 'failed'): boolean {
  const row = world.store.tables.sessions.find(id)
  if (!row?.later) return false
  const { intent } = withIntent(world, row)
  if (outcome === 'succeeded') {
    const paid = withStatus(row, 'paid')
    chargeWhole(world, paid, intent)
    emit(world, 'checkout.session.async_payment_succeeded', paid.session)
    save(world, paid)
    return true
  }
  const declined = declinePayment(world, { ...row, later: null }, 'generic_decline')
  emit(world, 'checkout.session.async_payment_failed', declined.session)
  return true
}

/** Lets a later payment come when its time does. */
export function watchLater(world: World, row: SessionRow): void {
  if (row.later === null) return
  const { outcome, dueAt } = row.later
  const { id } = row.session
  world.agenda.at(dueAt, () => {
    if (settleLater(world, id, outcome)) world.store.commit()
  })
}
