import { askStripe, isUnknownToStripe } from '#app/platform/stripe.server.ts'
import { noSuchPage, type SessionAnswer } from './payment.ts'
import { expand, sessionView } from './session-view.ts'

/** A payment page as Stripe knows it now, or that there is none; undefined when Stripe cannot say. */
export const lookUpSession = (sessionId: string): Promise<SessionAnswer> =>
  askStripe(
    async (stripe) => {
      try {
        return sessionView(await stripe.checkout.sessions.retrieve(sessionId, { expand }))
      } catch (error) {
        // Stripe is a neighbour: that it knows of none is an answer.
        if (!isUnknownToStripe(error)) throw error
        return noSuchPage
      }
    },
    { session: sessionId },
  )
