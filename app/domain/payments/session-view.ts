import type Stripe from 'stripe'
import { isId } from '#app/values/id.ts'
import { isCurrency } from '#app/values/money.ts'
import type { SessionFate, SessionView } from './payment.ts'

/** What must come with a session so that its view can be told: whether money on its way never came, and when what came did. */
export const expand = ['payment_intent.latest_charge']

/** What matters of a payment page. */
export function sessionView(session: Stripe.Checkout.Session): SessionView {
  const currency = session.currency?.toUpperCase()
  const intent = session.payment_intent
  const payment = session.metadata?.payment
  return {
    id: session.id,
    paymentId: isId(payment) ? payment : undefined,
    fate: fateOf(session),
    amount: session.amount_total ?? 0,
    currency: isCurrency(currency) ? currency : undefined,
    intentId: typeof intent === 'string' ? intent : intent?.id,
    paidAt: chargedAt(intent),
    live: session.livemode,
    ...(session.mode === 'subscription' && { plan: planOf(session) }),
  }
}

function chargedAt(intent: Stripe.Checkout.Session['payment_intent']): Date | undefined {
  const charge = typeof intent === 'string' ? undefined : intent?.latest_charge
  const isPaid = typeof charge === 'object' && charge?.paid
  return isPaid ? new Date(charge.created * 1000) : undefined
}

function planOf({ metadata, subscription }: Stripe.Checkout.Session) {
  const id = metadata?.plan
  const subscriptionId = typeof subscription === 'string' ? subscription : subscription?.id
  return { id: isId(id) ? id : undefined, subscriptionId }
}

// "Complete" and "unpaid" means that the money is still on its way, or that it never came (payments-and-letters, bug 14).
function fateOf(session: Stripe.Checkout.Session): SessionFate {
  if (session.payment_status !== 'unpaid') return 'paid'
  if (session.status === 'expired') return 'expired'
  if (session.status !== 'complete') return 'open'
  const intent = session.payment_intent
  const status = typeof intent === 'string' ? undefined : intent?.status
  return status === 'requires_payment_method' || status === 'canceled' ? 'failed' : 'waiting'
}
