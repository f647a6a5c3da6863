import type { Currency } from '#app/values/money.ts'
import type { PaymentState, RefundState } from './payment.ts'

/** A refund as the desk shows it. Amounts in minor units. */
type RefundOfAttempt = {
  id: string
  state: RefundState
  amount: number
  currency: Currency
  reason: string
  createdAt: Date
  stripeId: string | null
  attention: string | null
  seenAt: Date | null
}

/** An attempt to be paid as the desk shows it, with its refunds. Amounts in minor units. */
export type Attempt = {
  id: string
  state: PaymentState
  amount: number
  currency: Currency
  createdAt: Date
  settledAt: Date | null
  intentId: string | null
  attention: string | null
  refunds: RefundOfAttempt[]
}

/** Every word by which a thing, its payments or its refunds ask for a person, once each; refunds that somebody has seen no longer ask. */
export function marksOf(own: string | null, attempts: readonly Attempt[]): string[] {
  const marks = [
    own,
    ...attempts.flatMap(({ attention, refunds }) => [
      attention,
      ...refunds.map((refund) => (refund.seenAt ? null : refund.attention)),
    ]),
  ]
  return [...new Set(marks.filter((mark) => mark !== null))]
}
