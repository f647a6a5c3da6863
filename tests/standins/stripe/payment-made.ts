import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'

/** What every intent here begins with. */
export const freshIntent = {
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount_capturable: 0,
  amount_details: { tip: {} },
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: { allow_redirects: 'always', enabled: true },
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic_async',
  confirmation_method: 'automatic',
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ['card'],
  payment_record: null,
  processing: null,
  review: null,
  shipping: null,
  source: null,
  status: 'requires_payment_method',
} satisfies Partial<Stripe.PaymentIntent>

/** An intent that waits for its first payment attempt. */
export function makeIntent(
  { session, paymentData: data }: SessionRow,
  created: number,
): Stripe.PaymentIntent {
  const id = stripeId('pi')
  return {
    ...freshIntent,
    id,
    amount: session.amount_total ?? 0,
    client_secret: `${id}_secret_${stripeId('x')}`,
    created,
    currency: session.currency ?? '',
    customer: session.customer,
    description: data.description ?? null,
    // Read from texts, so nothing but texts.
    metadata: { ...data.metadata } as Stripe.Metadata,
    receipt_email: data.receipt_email ?? null,
    setup_future_usage: data.setup_future_usage ?? null,
    statement_descriptor: data.statement_descriptor ?? null,
    statement_descriptor_suffix: data.statement_descriptor_suffix ?? null,
    transfer_group: data.transfer_group ?? null,
  }
}

const card: Stripe.Charge.PaymentMethodDetails = {
  type: 'card',
  card: {
    amount_authorized: null,
    authorization_code: '123456',
    brand: 'visa',
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: 'pass',
    },
    country: 'SE',
    electronic_commerce_indicator: null,
    exp_month: 12,
    exp_year: 2034,
    fingerprint: 'standinCard42',
    funding: 'debit',
    installments: null,
    last4: '4242',
    mandate: null,
    network: 'visa',
    network_transaction_id: null,
    regulated_status: 'regulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  },
}

const approved: Stripe.Charge.Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  risk_score: 12,
  seller_message: 'Payment complete.',
  type: 'authorized',
}

/** What every succeeded charge here has. */
const plainCharge = {
  object: 'charge',
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  calculated_statement_descriptor: 'LYKTA',
  captured: true,
  disputed: false,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  outcome: approved,
  paid: true,
  payment_method_details: card,
  radar_options: {},
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  status: 'succeeded',
  transfer_data: null,
} satisfies Partial<Stripe.Charge>

/** The card that the intent names; a page names none before it is paid. */
const methodOf = ({ payment_method: named }: Stripe.PaymentIntent): string =>
  typeof named === 'string' ? named : (named?.id ?? stripeId('pm'))

/** A succeeded charge for the whole of an intent. */
export function makeCharge(
  intent: Stripe.PaymentIntent,
  details: Stripe.Checkout.Session.CustomerDetails | null,
  created: number,
): Stripe.Charge {
  return {
    ...plainCharge,
    id: stripeId('ch'),
    amount: intent.amount,
    amount_captured: intent.amount,
    billing_details: {
      address: details?.address ?? null,
      email: details?.email ?? null,
      name: details?.name ?? null,
      phone: null,
      tax_id: null,
    },
    created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    metadata: intent.metadata,
    payment_intent: intent.id,
    payment_method: methodOf(intent),
    receipt_email: intent.receipt_email,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    transfer_group: intent.transfer_group,
  }
}

/** The same charge as one that the bank refused. */
export function asDeclined(charge: Stripe.Charge, declineCode: string): Stripe.Charge {
  return {
    ...charge,
    amount_captured: 0,
    captured: false,
    failure_code: 'card_declined',
    failure_message: 'Your card was declined.',
    outcome: {
      ...approved,
      network_decline_code: '05',
      network_status: 'declined_by_network',
      reason: declineCode,
      seller_message: 'The bank returned a decline.',
      type: 'issuer_declined',
    },
    paid: false,
    status: 'failed',
  }
}
