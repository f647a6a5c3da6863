import Stripe from 'stripe'
import { askStripe } from '#app/platform/stripe.server.ts'
import type { SessionView } from './payment.ts'
import { expand, sessionView } from './session-view.ts'

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
