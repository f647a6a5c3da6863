import type Stripe from 'stripe'
import { emit } from '#tests/standins/events/emit.ts'
import { stripeId } from '#tests/standins/ids.ts'
import { chargeIntent, refuseIntent } from '#tests/standins/stripe/charge-intent.ts'
import { freshIntent } from '#tests/standins/stripe/payment-made.ts'
import { endSubscription, saveSubscription } from '#tests/standins/stripe/plans/end.ts'
import { makePaymentOf } from '#tests/standins/stripe/plans/invoice-made.ts'
import type { InvoiceRow, SubscriptionRow } from '#tests/standins/stripe/plans/rows.ts'
import type { World } from '#tests/standins/world.ts'

const DAY = 24 * 3600

/** Days until a failed charge is tried again; after the last try the subscription ends. */
const retryDays = [3, 5, 7]

type Charging = { row: SubscriptionRow; invoice: InvoiceRow; at: number }

const saveInvoice = (world: World, row: InvoiceRow): InvoiceRow => {
  world.store.put('invoices', row.invoice.id, row)
  return row
}

/** The card that is charged: the subscription's own, or else its customer's. */
const methodOf = (world: World, { subscription }: SubscriptionRow): string =>
  String(
    subscription.default_payment_method ??
      world.store.tables.customers.find(String(subscription.customer))?.invoice_settings
        .default_payment_method,
  )

/** The payment intent of an invoice: one for all attempts. */
function intentOf(world: World, { row, invoice, at }: Charging): Stripe.PaymentIntent {
  const there = world.store.tables.intents.find(
    String(invoice.payments[0]?.payment.payment_intent ?? ''),
  )
  if (there) return { ...there, payment_method: methodOf(world, row) }
  const id = stripeId('pi')
  return {
    ...freshIntent,
    id,
    amount: invoice.invoice.amount_due,
    client_secret: `${id}_secret_${stripeId('x')}`,
    created: at,
    currency: invoice.invoice.currency,
    customer: String(row.subscription.customer),
    description: row.subscription.description,
    metadata: {},
    payment_method: methodOf(world, row),
    receipt_email: null,
    setup_future_usage: 'off_session',
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_group: null,
  }
}

function asPaid({ invoice: row, at }: Charging, payments: Stripe.InvoicePayment[]): InvoiceRow {
  const { invoice } = row
  return {
    invoice: {
      ...invoice,
      amount_paid: invoice.amount_due,
      amount_remaining: 0,
      attempt_count: invoice.attempt_count + (payments.length > 0 ? 1 : 0),
      attempted: true,
      auto_advance: false,
      next_payment_attempt: null,
      status: 'paid',
      status_transitions: { ...invoice.status_transitions, paid_at: at },
    },
    payments: payments.map((one) => ({
      ...one,
      amount_paid: invoice.amount_due,
      status: 'paid',
      status_transitions: { canceled_at: null, paid_at: at },
    })),
  }
}

/** A charge that came through; a subscription that was behind is not any more. */
function settle(world: World, charging: Charging, intent: Stripe.PaymentIntent | null): Charging {
  const { row, at } = charging
  if (intent) chargeIntent(world, intent, { details: null, at })
  const payments = intent ? [makePaymentOf(charging.invoice, intent, at)] : []
  const invoice = saveInvoice(world, asPaid(charging, payments))
  const { status } = row.subscription
  const subscription = { ...row.subscription, status: status === 'past_due' ? 'active' : status }
  const saved = saveSubscription(world, { ...row, subscription, retry: null })
  emit(world, 'invoice.paid', invoice.invoice)
  emit(world, 'invoice.payment_succeeded', invoice.invoice)
  if (status === 'past_due') emit(world, 'customer.subscription.updated', subscription)
  return { row: saved, invoice, at }
}

/** What only the customer can mend: her bank wants to see her. Stripe does not try again by itself then, and does not end it. */
const AWAITS = 'authentication_required'

/** The invoice after a try that was refused, and the instant of the next try. */
function asRefused({ invoice: row, at }: Charging, intent: Stripe.PaymentIntent, awaits: boolean) {
  const { invoice, payments } = row
  const wait = awaits ? undefined : retryDays[invoice.attempt_count]
  const next = wait === undefined ? null : at + wait * DAY
  const tried = {
    attempt_count: invoice.attempt_count + 1,
    attempted: true,
    auto_advance: next !== null,
    next_payment_attempt: next,
  }
  const kept = payments.length > 0 ? payments : [makePaymentOf(row, intent, at)]
  return { next, invoice: { invoice: { ...invoice, ...tried }, payments: kept } }
}

const oneLess = ({ declines }: SubscriptionRow): SubscriptionRow['declines'] =>
  declines && declines.left > 1 ? { ...declines, left: declines.left - 1 } : null

function refuse(world: World, charging: Charging, code: string): Charging {
  const { row, at } = charging
  const intent = refuseIntent(world, intentOf(world, charging), { details: null, at, code })
  const awaits = code === AWAITS
  const { next, invoice } = asRefused(charging, intent, awaits)
  const subscription = { ...row.subscription, status: 'past_due' as const }
  const retry = next === null ? null : { invoice: invoice.invoice.id, at: next }
  const saved = saveSubscription(world, { ...row, subscription, retry, declines: oneLess(row) })
  saveInvoice(world, invoice)
  emit(world, 'invoice.payment_failed', invoice.invoice)
  if (awaits) emit(world, 'invoice.payment_action_required', invoice.invoice)
  if (next === null && !awaits) {
    const ended = endSubscription(world, saved, { reason: 'payment_failed', at })
    return { row: ended, invoice, at }
  }
  emit(world, 'customer.subscription.updated', subscription)
  return { row: saved, invoice, at }
}

/** Tries to charge an open invoice. One that asks nothing is paid at once, without a payment. */
export function chargeInvoice(world: World, charging: Charging): Charging {
  if (charging.invoice.invoice.amount_due === 0) return settle(world, charging, null)
  const code = charging.row.declines?.code
  if (code !== undefined) return refuse(world, charging, code)
  return settle(world, charging, intentOf(world, charging))
}

/** Closes an open invoice without a charge, as pausing does and as somebody may ask for. */
export function voidInvoice(world: World, row: InvoiceRow, at: number): InvoiceRow {
  const { invoice } = row
  const voided: Stripe.Invoice = {
    ...invoice,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'void',
    status_transitions: { ...invoice.status_transitions, voided_at: at },
  }
  emit(world, 'invoice.voided', voided)
  return saveInvoice(world, { ...row, invoice: voided })
}
