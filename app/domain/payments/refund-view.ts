import type Stripe from 'stripe'
import { isId } from '#app/values/id.ts'
import { type Currency, isCurrency } from '#app/values/money.ts'

/** A refund as Stripe knows it now; `refundId` is our own row, when we made it. */
export type RefundView = {
  stripeId: string
  /** The payment intent that it gives back of. */
  intentId: string | undefined
  refundId: string | undefined
  state: 'pending' | 'succeeded' | 'failed'
  amount: number
  currency: Currency
  /** Why it failed, in Stripe's word. */
  failure?: string | undefined
}

/** Refunds that Stripe lists, and until when they are all of them. */
export type RefundsFound = { views: RefundView[]; until: Date }

/** What matters of refunds of an account that may be another shop's too, in currencies that Lykta never asks. */
export const refundViews = (refunds: readonly Stripe.Refund[]): RefundView[] =>
  refunds.filter(({ currency }) => isCurrency(currency.toUpperCase())).map(refundView)

/** What matters of a refund. Throws when it is in a currency that Lykta never asks: that is a bug. */
export function refundView(refund: Stripe.Refund): RefundView {
  const currency = refund.currency.toUpperCase()
  if (!isCurrency(currency)) throw new Error(`a refund in ${currency}`)
  const id = refund.metadata?.refund
  const intent = refund.payment_intent
  return {
    stripeId: refund.id,
    intentId: typeof intent === 'string' ? intent : intent?.id,
    refundId: isId(id) ? id : undefined,
    state: stateOf(refund.status),
    amount: refund.amount,
    currency,
    failure: refund.failure_reason ?? undefined,
  }
}

function stateOf(status: string | null): RefundView['state'] {
  if (status === 'succeeded') return 'succeeded'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}
