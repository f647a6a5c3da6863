import { closeSession } from '../close-session.server.ts'
import { noSuchPage, type SessionView } from '../payment.ts'
import { claimClosing, type OpenPage, saveClosing } from './page-store.server.ts'

/**
 * Closes a page at Stripe so that no more cards are tried there, once, however many ask for it together; `claimed` when the caller has taken that
 * upon itself already. Answers how it ended; undefined when Stripe cannot say, or somebody else is at it.
 */
export async function closePage(
  { id, sessionId }: OpenPage,
  { now, claimed = false }: { now: Date; claimed?: boolean },
): Promise<SessionView | undefined> {
  if (!claimed && !(await claimClosing(id, now))) return undefined
  const view = await closeSession(sessionId)
  const isClosed = view === noSuchPage || (view !== undefined && view.fate !== 'open')
  await saveClosing(id, isClosed ? now : null)
  return view === noSuchPage ? undefined : view
}
