import { askStripe } from '#app/platform/stripe.server.ts'
import type { SessionView } from './payment.ts'
import { expand, sessionView } from './session-view.ts'

/** A payment page as Stripe knows it now; undefined when Stripe cannot say. */
export async function lookUpSession(sessionId: string): Promise<SessionView | undefined> {
  const session = await askStripe(
    (stripe) => stripe.checkout.sessions.retrieve(sessionId, { expand }),
    { session: sessionId },
  )
  return session && sessionView(session)
}
