import Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { addHours } from '#app/values/period.ts'
import { nextKey } from './payment.ts'
import { type RefundView, refundView } from './refund-view.ts'
import { saveRefundKey } from './store.server.ts'

export type OwedRefund = {
  id: string
  amount: number
  idempotencyKey: string
  stripeId: string | null
  createdAt: Date
  payment: { intentId: string | null }
}

/** Stripe keeps a key for at least 24 hours; an hour before that, an unknown outcome is looked up before anything is sent (safety.md D3). */
const keyHours = 23

/** Stripe will not make a refund, now or ever: its own word for why. */
export type RefundRefused = { refused: string }

/** Asks Stripe for an owed refund, or how one that was asked for stands; undefined when Stripe cannot say. */
export async function askRefund(
  refund: OwedRefund,
  now: Date,
): Promise<RefundView | RefundRefused | undefined> {
  const { id, stripeId } = refund
  const answer = await askStripe(
    (stripe) => (stripeId ? stripe.refunds.retrieve(stripeId) : findOrMake(stripe, refund, now)),
    { refund: id },
  )
  return answer && ('refused' in answer ? answer : refundView(answer))
}

/** What an earlier call may have made is looked for first, once its key can no longer tell: after a day, or after a failure of Stripe's. */
async function findOrMake(
  stripe: Stripe,
  refund: OwedRefund,
  now: Date,
): Promise<Stripe.Refund | RefundRefused> {
  const { id, amount, idempotencyKey: from } = refund
  const intent = refund.payment.intentId ?? ''
  if (!from.endsWith('/v1') || now > addHours(refund.createdAt, keyHours)) {
    const made = await stripe.refunds.list({ payment_intent: intent, limit: 100 })
    const found = made.data.find((candidate) => candidate.metadata?.refund === id)
    if (found) return found
  }
  const wish = { payment_intent: intent, amount, metadata: { refund: id } }
  return stripe.refunds.create(wish, { idempotencyKey: from }).catch(async (error: unknown) => {
    // Stripe keeps a server error under its key and would repeat it for a day.
    if (error instanceof Stripe.errors.StripeAPIError)
      await saveRefundKey({ id, from, to: nextKey(from) })
    // What is wrong with the call stays wrong: the money went back another way, or is disputed.
    if (error instanceof Stripe.errors.StripeInvalidRequestError)
      return { refused: error.code ?? 'invalid_request' }
    throw error
  })
}
