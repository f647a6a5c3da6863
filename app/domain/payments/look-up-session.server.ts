import Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import { isId } from '#app/values/id.ts'
import { isCurrency } from '#app/values/money.ts'
import type { SessionFate, SessionView } from './payment.ts'

const expand = ['payment_intent']

/** A payment page as Stripe knows it now; undefined when Stripe cannot say. */
export async function lookUpSession(sessionId: string): Promise<SessionView | undefined> {
  const session = await askStripe(
    (stripe) => stripe.checkout.sessions.retrieve(sessionId, { expand }),
    { session: sessionId },
  )
  return session && sessionView(session)
}

/**
 * Closes a payment page so that nobody can pay there, and says how it ended; it may turn out to have been paid a moment ago. Undefined
 * when Stripe cannot say: then nothing is known.
 */
export async function closeSession(sessionId: string): Promise<SessionView | undefined> {
  const session = await askStripe(
    async (stripe) => {
      try {
        return await stripe.checkout.sessions.expire(sessionId, { expand })
      } catch (error) {
        // Stripe refuses to close a page that is no longer open; how it ended is in the page itself.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
        return stripe.checkout.sessions.retrieve(sessionId, { expand })
      }
    },
    { session: sessionId },
  )
  return session && sessionView(session)
}

function sessionView(session: Stripe.Checkout.Session): SessionView {
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
    live: session.livemode,
  }
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
