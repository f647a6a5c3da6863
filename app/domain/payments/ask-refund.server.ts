import { askStripe } from '#app/platform/stripe.server.ts'
import { addHours } from '#app/values/period.ts'
import { type RefundView, refundView } from './refund-view.ts'

export type OwedRefund = {
  id: string
  amount: number
  idempotencyKey: string
  stripeId: string | null
  createdAt: Date
  payment: { intentId: string | null }
}

/** Stripe keeps a key for at least 24 hours; an hour before that, an unknown outcome is looked up and never sent again (safety.md D3). */
const keyHours = 23

/** Asks Stripe for an owed refund, or how one that was asked for stands; undefined when Stripe cannot say. */
export async function askRefund(refund: OwedRefund, now: Date): Promise<RefundView | undefined> {
  const { stripeId, payment } = refund
  const metadata = { refund: refund.id }
  const answer = await askStripe(
    async (stripe) => {
      if (stripeId) return stripe.refunds.retrieve(stripeId)
      const intent = payment.intentId ?? ''
      if (now > addHours(refund.createdAt, keyHours)) {
        const made = await stripe.refunds.list({ payment_intent: intent, limit: 100 })
        return made.data.find((candidate) => candidate.metadata?.refund === refund.id)
      }
      return stripe.refunds.create(
        { payment_intent: intent, amount: refund.amount, metadata },
        { idempotencyKey: refund.idempotencyKey },
      )
    },
    { refund: refund.id },
  )
  return answer && refundView(answer)
}
