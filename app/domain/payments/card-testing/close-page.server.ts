import { closeSession } from '../close-session.server.ts'
import { noSuchPage, type SessionView } from '../payment.ts'
import { claimClosing, giveClosingBack, type OpenPage } from './store.server.ts'

/**
 * Closes a page at Stripe so that no more cards are tried there, once, however many ask for it together. Answers how it ended; undefined when Stripe
 * cannot say, or somebody else is at it.
 */
export async function closePage(
  { paymentId, sessionId }: OpenPage,
  now: Date,
): Promise<SessionView | undefined> {
  if (!(await claimClosing(paymentId, now))) return undefined
  const view = await closeSession(sessionId)
  if (!view || (view !== noSuchPage && view.fate === 'open')) await giveClosingBack(paymentId)
  return view === noSuchPage ? undefined : view
}
