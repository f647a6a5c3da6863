import Stripe from 'stripe'
import { askStripe, refusedForGood } from '#app/platform/stripe.server.ts'
import { addHours } from '#app/values/period.ts'
import { nextKey } from './payment.ts'
import { findRefundByStripeId, saveRefundKey } from './refund-move-store.server.ts'
import { type RefundView, refundView } from './refund-view.ts'

export type OwedRefund = {
  id: string
  amount: number
  idempotencyKey: string
  stripeId: string | null
  createdAt: Date
  payment: { intentId: string | null }
}

/** How a refund stands at Stripe, or why Stripe will not make it. */
export type RefundAnswer = RefundView | { refused: string }

/** Stripe keeps a key for at least 24 hours; an hour before that, an unknown outcome is looked up before anything is sent (safety.md D3). */
const keyHours = 23

/** Asks Stripe for an owed refund, or how one that was asked for stands; undefined when Stripe cannot say. */
export const askRefund = (refund: OwedRefund, now: Date): Promise<RefundAnswer | undefined> =>
  askStripe((stripe) => ask(stripe, refund, now), { refund: refund.id })

async function ask(stripe: Stripe, refund: OwedRefund, now: Date): Promise<RefundAnswer> {
  const { stripeId } = refund
  try {
    const made = stripeId ? stripe.refunds.retrieve(stripeId) : findOrMake(stripe, refund, now)
    return refundView(await made)
  } catch (error) {
    // Stripe is a neighbour: a refusal is an answer, and asking again would bring the same one.
    if (!refusedForGood(error)) throw error
    const refused = { refused: error.code ?? 'refused' }
    return stripeId ? refused : ((await findMade(stripe, refund, refused)) ?? refused)
  }
}

/** What an earlier call may have made is looked for first, once its key can no longer tell: after a day, or after a failure of Stripe's. */
async function findOrMake(stripe: Stripe, refund: OwedRefund, now: Date): Promise<Stripe.Refund> {
  const { id, amount, idempotencyKey: from } = refund
  if (!from.endsWith('/v1') || now > addHours(refund.createdAt, keyHours)) {
    const found = (await listMade(stripe, refund)).find(isOf(id))
    if (found) return found
  }
  const wish = { payment_intent: intentOf(refund), amount, metadata: { refund: id } }
  return stripe.refunds.create(wish, { idempotencyKey: from }).catch(async (error: unknown) => {
    // Stripe keeps a server error under its key and would repeat it for a day.
    if (error instanceof Stripe.errors.StripeAPIError)
      await saveRefundKey({ id, from, to: nextKey(from) })
    throw error
  })
}

/**
 * A refund that was refused may have been made before: by a call of ours whose answer was lost, or by hand in Stripe's own dashboard. One
 * by hand counts only when it gave back all that we owe and no other row of ours has taken it on.
 */
async function findMade(
  stripe: Stripe,
  refund: OwedRefund,
  { refused }: { refused: string },
): Promise<RefundView | undefined> {
  const { id, amount } = refund
  // Whom Stripe does not know it has given nothing back.
  if (refused === 'resource_missing') return undefined
  const made = await listMade(stripe, refund)
  const own = made.find(isOf(id))
  if (own) return refundView(own)
  if (refused !== 'charge_already_refunded') return undefined
  const byHand = made.filter((one) => one.amount === amount && !one.metadata?.refund)
  for (const one of byHand) {
    const view = { ...refundView(one), refundId: id }
    const taker = await findRefundByStripeId(one.id)
    if (view.state !== 'failed' && (!taker || taker.id === id)) return view
  }
  return undefined
}

const isOf = (id: string) => (made: Stripe.Refund) => made.metadata?.refund === id

const intentOf = ({ payment }: OwedRefund): string => payment.intentId ?? ''

const listMade = async (stripe: Stripe, refund: OwedRefund): Promise<Stripe.Refund[]> =>
  (await stripe.refunds.list({ payment_intent: intentOf(refund), limit: 100 })).data
