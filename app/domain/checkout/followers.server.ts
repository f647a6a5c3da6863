import type Stripe from 'stripe'
import { releaseHold } from '#app/domain/orders/release-hold.server.ts'
import { countDecline } from '#app/domain/payments/card-testing/count-decline.server.ts'
import { findIntentState } from '#app/domain/payments/find-intent-state.server.ts'
import { findPaymentById } from '#app/domain/payments/find-payment.server.ts'
import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { type Heard, noSuchPage } from '#app/domain/payments/payment.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { parseReference } from '#app/values/reference.ts'
import { applySession } from './apply-session.server.ts'
import { closeTriedPages } from './close-tried-pages.server.ts'
import { followCharge } from './follow-charge.server.ts'
import { followRefund } from './follow-refund.server.ts'

export type Told = { event: Heard; objectId: string; now: Date }
/** 'unknown' when Stripe could not be asked: the event should be told again. */
export type Hearing = 'heard' | 'unknown'

async function followSession({ event, objectId, now }: Told): Promise<Hearing> {
  const view = await lookUpSession(objectId)
  // An event tells of a page that Stripe made: not to find it is no answer to rely on.
  if (!view || view === noSuchPage) return 'unknown'
  await applySession(view, { now, event })
  return 'heard'
}

/** A declined card gives the stock back at once, and counts; the page stays open for another card, unless cards are being tried. */
async function followDecline({ event, objectId, now }: Told): Promise<Hearing> {
  const intent = await findIntentState(objectId)
  if (!intent) return 'unknown'
  const payment = intent.paymentId ? await findPaymentById(intent.paymentId) : undefined
  const declined = await sqlTransaction(async (tx) => {
    if (!(await hearEvent(event, tx)) || !payment) return undefined
    // Each telling is one card, whatever became of the page since.
    await countDecline(payment.id, now, tx)
    if (!intent.declined) return payment
    const { kind, id } = parseReference(payment.reference)
    if (kind === 'order' && payment.state === 'open') await releaseHold(id, tx)
    return payment
  })
  if (declined) await closeTriedPages(declined, now)
  return 'heard'
}

/** Which event is whose: the only place that knows. Its names are the events to subscribe to. */
export const followers: Partial<Record<Stripe.Event['type'], (told: Told) => Promise<Hearing>>> = {
  'checkout.session.completed': followSession,
  'checkout.session.async_payment_succeeded': followSession,
  'checkout.session.async_payment_failed': followSession,
  'checkout.session.expired': followSession,
  'payment_intent.payment_failed': followDecline,
  'charge.refunded': followCharge,
  'refund.created': followRefund,
  'refund.updated': followRefund,
  'refund.failed': followRefund,
}
