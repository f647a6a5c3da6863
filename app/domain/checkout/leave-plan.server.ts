import { closeSession } from '#app/domain/payments/close-session.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { findForLeaving } from '#app/domain/plans/find-for-leaving.server.ts'
import { followPage } from './follow-page.server.ts'
import type { LeftGift } from './leave-gift.server.ts'

/**
 * The giver came back from the page of a first month without paying: the page is closed, so that what she sends next is her only plan, and what was
 * typed is answered. Undefined when the token names no plan. While Stripe cannot be asked the page stays: the same words lead to it again.
 */
export async function leavePlan(token: string, now: Date): Promise<LeftGift | undefined> {
  const plan = await findForLeaving(token)
  if (!plan) return undefined
  const { sessionId, typed, began, isOver } = plan
  if (began) return { typed, paidGift: true }
  if (isOver || !sessionId) return { typed }
  const closed = await closeSession(sessionId)
  if (!closed || closed === noSuchPage) return { typed }
  await followPage(closed, { now })
  return closed.fate === 'paid' || closed.fate === 'waiting' ? { typed, paidGift: true } : { typed }
}
