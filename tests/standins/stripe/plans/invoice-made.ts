import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import { type InvoiceRow, itemOf } from '#tests/standins/stripe/plans/rows.ts'

/** What every invoice here begins with. */
const fresh = {
  object: 'invoice',
  account_country: 'SE',
  account_name: 'Lykta',
  account_tax_ids: null,
  amount_overpaid: 0,
  amount_paid: 0,
  amount_shipping: 0,
  application: null,
  attempt_count: 0,
  attempted: false,
  auto_advance: true,
  automatic_tax: {
    ...{ disabled_reason: null, enabled: false, liability: null },
    ...{ provider: null, status: null },
  },
  automatically_finalizes_at: null,
  collection_method: 'charge_automatically',
  custom_fields: null,
  customer_account: null,
  customer_address: null,
  customer_phone: null,
  customer_shipping: null,
  customer_tax_exempt: 'none',
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  discounts: [],
  due_date: null,
  ending_balance: 0,
  footer: null,
  from_invoice: null,
  issuer: { type: 'self' },
  last_finalization_error: null,
  latest_revision: null,
  livemode: false,
  metadata: {},
  next_payment_attempt: null,
  on_behalf_of: null,
  payment_settings: {
    default_mandate: null,
    payment_method_options: null,
    payment_method_types: null,
  },
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  starting_balance: 0,
  statement_descriptor: null,
  status: 'open',
  test_clock: null,
  total_discount_amounts: [],
  total_pretax_credit_amounts: [],
  total_taxes: [],
  webhooks_delivered_at: null,
} satisfies Partial<Stripe.Invoice>

type Period = { start: number; end: number }

export type NewInvoice = {
  subscription: Stripe.Subscription
  customer: Stripe.Customer
  reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update'
  /** What is asked, in minor units; a trial asks nothing. */
  amount: number
  period: Period
  at: number
  /** Where the stand-ins are reached: Stripe has a page for each invoice. */
  origin: string
}

function lineOf(wish: NewInvoice, invoice: string): Stripe.InvoiceLineItem {
  const item = itemOf(wish.subscription)
  const details = { invoice_item: null, proration: false, proration_details: null }
  return {
    id: stripeId('il'),
    object: 'line_item',
    amount: wish.amount,
    currency: wish.subscription.currency,
    description: wish.subscription.description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
    metadata: wish.subscription.metadata,
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        ...{ ...details, subscription: wish.subscription.id, subscription_item: item.id },
      },
      type: 'subscription_item_details',
    },
    period: wish.period,
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: item.price.id, product: String(item.price.product) },
      type: 'price_details',
      unit_amount_decimal: item.price.unit_amount_decimal,
    },
    quantity: 1,
    quantity_decimal: null,
    subscription: wish.subscription.id,
    subtotal: wish.amount,
    taxes: [],
  }
}

/** A finalised invoice that nobody has tried to pay yet. Its parent keeps the subscription's metadata as it is now. */
export function makeInvoice(wish: NewInvoice): InvoiceRow {
  const id = stripeId('in')
  const { subscription, customer, amount, at } = wish
  const invoice: Stripe.Invoice = {
    ...fresh,
    id,
    amount_due: amount,
    amount_remaining: amount,
    billing_reason: wish.reason,
    created: at,
    currency: subscription.currency,
    customer: customer.id,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    effective_at: at,
    hosted_invoice_url: `${wish.origin}/invoice/${id}`,
    lines: {
      ...{ object: 'list', data: [lineOf(wish, id)], has_more: false },
      url: `/v1/invoices/${id}/lines`,
    },
    number: `STANDIN-${id.slice(-8).toUpperCase()}`,
    parent: {
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
      type: 'subscription_details',
    },
    period_end: wish.period.end,
    period_start: wish.period.start,
    status_transitions: {
      ...{ finalized_at: at, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    },
    subtotal: amount,
    subtotal_excluding_tax: amount,
    total: amount,
    total_excluding_tax: amount,
  }
  return { invoice, payments: [] }
}

/** One attempt to pay an invoice, by a payment intent. */
export function makePaymentOf(
  { invoice }: InvoiceRow,
  intent: Stripe.PaymentIntent,
  at: number,
): Stripe.InvoicePayment {
  return {
    id: stripeId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: at,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  }
}
