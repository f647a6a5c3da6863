import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'

type Expiry = { month: number; year: number }

const far: Expiry = { month: 12, year: 2034 }

/** A card that a customer has left for charges to come. */
export function makeMethod(
  { customer, name, email }: { customer: string; name: string | null; email: string | null },
  created: number,
  { month, year }: Expiry = far,
): Stripe.PaymentMethod {
  return {
    id: stripeId('pm'),
    object: 'payment_method',
    allow_redisplay: 'limited',
    billing_details: { address: null, email, name, phone: null, tax_id: null },
    card: {
      brand: 'visa',
      checks: {
        ...{ address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      },
      country: 'SE',
      display_brand: 'visa',
      exp_month: month,
      exp_year: year,
      fingerprint: 'standinCard42',
      funding: 'debit',
      generated_from: null,
      last4: '4242',
      networks: { available: ['visa'], preferred: null },
      regulated_status: 'regulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created,
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  }
}
