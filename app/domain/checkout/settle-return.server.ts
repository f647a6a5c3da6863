import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import { findForLeaving } from '#app/domain/orders/find-for-leaving.server.ts'
import { findAttempt } from '#app/domain/payments/find-attempt.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { referenceTo } from '#app/values/reference.ts'
import { applySession } from './apply-session.server.ts'

type Wish = { kind: 'order' | 'donation'; token: string; now: Date }

/** The return page's short cut: when the webhook has not told yet, Stripe is asked. The webhook remains what is relied on. */
export async function settleReturn({ kind, token, now }: Wish): Promise<void> {
  const thing = kind === 'order' ? await findForLeaving(token) : await findGiftByToken(token)
  const unsettled = thing?.state === 'awaiting_payment' || thing?.state === 'pending'
  if (!thing || !unsettled) return
  const payment = await findAttempt(referenceTo(kind, thing.id))
  const view = payment?.sessionId ? await lookUpSession(payment.sessionId) : undefined
  if (view && view !== noSuchPage) await applySession(view, { now })
}
