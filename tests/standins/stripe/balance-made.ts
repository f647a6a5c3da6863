import type Stripe from 'stripe'
import { stripeId } from '#tests/standins/ids.ts'
import { feeOn } from '#tests/standins/stripe/money.ts'

/** When money of a charge can be paid out: two days later. */
const PAYOUT_SECONDS = 2 * 24 * 3600

/** The book line of a charge or a refund; the amount, in minor units, is negative for money that leaves. */
export function makeBalance(
  source: { id: string; currency: string; description?: string | null },
  amount: number,
  created: number,
): Stripe.BalanceTransaction {
  const isCharge = amount > 0
  const fee = isCharge ? feeOn(amount, source.currency) : 0
  const fees = { application: null, currency: source.currency, description: 'Stand-in fee' }
  return {
    id: stripeId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: created + PAYOUT_SECONDS,
    balance_type: 'payments',
    created,
    currency: source.currency,
    description: source.description ?? null,
    exchange_rate: null,
    fee,
    fee_details: isCharge ? [{ ...fees, amount: fee, type: 'stripe_fee' }] : [],
    net: amount - fee,
    reporting_category: isCharge ? 'charge' : 'refund',
    source: source.id,
    status: 'pending',
    type: isCharge ? 'charge' : 'refund',
  }
}
