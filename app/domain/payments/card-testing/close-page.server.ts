import { closeSession } from '../close-session.server.ts'
import { noSuchPage, type SessionView } from '../payment.ts'
import { markClosed, type OpenPage } from './store.server.ts'

/** Closes a page at Stripe so that no more cards are tried there; answers how it ended, or undefined when Stripe cannot say. */
export async function closePage(
  { paymentId, sessionId }: OpenPage,
  now: Date,
): Promise<SessionView | undefined> {
  const view = await closeSession(sessionId)
  if (!view) return undefined
  if (view === noSuchPage || view.fate !== 'open') await markClosed(paymentId, now)
  return view === noSuchPage ? undefined : view
}
