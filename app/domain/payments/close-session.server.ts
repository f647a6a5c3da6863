import { askStripe, refusedForGood } from '#app/platform/stripe.server.ts'
import { lookUpSession } from './look-up-session.server.ts'
import type { SessionAnswer } from './payment.ts'
import { expand, sessionView } from './session-view.ts'

/**
 * Closes a payment page so that nobody can pay there, and says how it ended; it may turn out to have been paid a moment ago. Undefined
 * when Stripe cannot say: then nothing is known.
 */
export const closeSession = (sessionId: string): Promise<SessionAnswer> =>
  askStripe<SessionAnswer>(
    async (stripe) => {
      try {
        return sessionView(await stripe.checkout.sessions.expire(sessionId, { expand }))
      } catch (error) {
        // Stripe refuses to close a page that is no longer open, or that it does not know; which, it says when asked.
        if (!refusedForGood(error)) throw error
        return lookUpSession(sessionId)
      }
    },
    { session: sessionId },
  )
