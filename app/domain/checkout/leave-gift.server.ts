import { findForLeaving } from '#app/domain/donations/find-for-leaving.server.ts'
import type { GiftField } from '#app/domain/donations/gift-form.ts'
import { closeSession } from '#app/domain/payments/close-session.server.ts'
import { findAttempt } from '#app/domain/payments/find-attempt.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { referenceTo } from '#app/values/reference.ts'
import { applySession } from './apply-session.server.ts'

export type LeftGift = { typed: Partial<Record<GiftField, string>>; paidGift?: true }

/** The giver came back from the payment page without paying: the page is closed and what was typed is answered. Undefined when the token names no gift. */
export async function leaveGift(token: string, now: Date): Promise<LeftGift | undefined> {
  const gift = await findForLeaving(token)
  if (!gift) return undefined
  const { id, state, ...typed } = gift
  if (state === 'settled' || state === 'refunded') return { typed, paidGift: true }
  const payment = await findAttempt(referenceTo('donation', id))
  const closed = payment?.sessionId ? await closeSession(payment.sessionId) : undefined
  const known = closed === noSuchPage ? undefined : closed
  const fate = known && (await applySession(known, { now }))
  return fate === 'paid' || fate === 'waiting' ? { typed, paidGift: true } : { typed }
}
