import type Stripe from 'stripe'
import { releaseHold } from '#app/domain/orders/release-hold.server.ts'
import { findIntentState } from '#app/domain/payments/find-intent-state.server.ts'
import { findPaymentById } from '#app/domain/payments/find-payment.server.ts'
import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { type Heard, noSuchPage, type SessionView } from '#app/domain/payments/payment.ts'
import { endUnpaidPlan } from '#app/domain/plans/end-unpaid-plan.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { parseReference } from '#app/values/reference.ts'
import { applySession } from './apply-session.server.ts'
import { followCharge } from './follow-charge.server.ts'
import { followInvoice } from './follow-invoice.server.ts'
import { followPlan } from './follow-plan.server.ts'
import { followRefund } from './follow-refund.server.ts'

export type Told = { event: Heard; objectId: string; now: Date }
/** 'unknown' when Stripe could not be asked: the event should be told again. */
export type Hearing = 'heard' | 'unknown'

async function followSession({ event, objectId, now }: Told): Promise<Hearing> {
  const view = await lookUpSession(objectId)
  // An event tells of a page that Stripe made: not to find it is no answer to rely on.
  if (!view || view === noSuchPage) return 'unknown'
  if (view.plan) return followPlanPage(view, { now, event })
  await applySession(view, { now, event })
  return 'heard'
}

/** The page of a plan's first month: paid, there is a plan at Stripe; expired, there will be none. */
async function followPlanPage(
  { plan, fate }: SessionView,
  { now, event }: { now: Date; event: Heard },
): Promise<Hearing> {
  const { id, subscriptionId } = plan ?? {}
  if (subscriptionId) return followPlan({ subscriptionId }, { now, event })
  await sqlTransaction(async (tx) => {
    if (!(await hearEvent(event, tx)) || !id || fate !== 'expired') return
    await endUnpaidPlan(id, now, tx)
  })
  return 'heard'
}

/** A declined card gives the stock back at once; the page stays open for another card. */
async function followDecline({ event, objectId }: Told): Promise<Hearing> {
  const intent = await findIntentState(objectId)
  if (!intent) return 'unknown'
  const payment = intent.paymentId ? await findPaymentById(intent.paymentId) : undefined
  await sqlTransaction(async (tx) => {
    if (!(await hearEvent(event, tx)) || !payment || !intent.declined) return
    const { kind, id } = parseReference(payment.reference)
    if (kind === 'order' && payment.state === 'open') await releaseHold(id, tx)
  })
  return 'heard'
}

const followMonth = ({ objectId, ...told }: Told) => followInvoice(objectId, told)
const followStanding = ({ objectId, ...told }: Told) =>
  followPlan({ subscriptionId: objectId }, told)

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
  'invoice.paid': followMonth,
  'invoice.payment_failed': followMonth,
  'invoice.payment_action_required': followMonth,
  'customer.subscription.created': followStanding,
  'customer.subscription.updated': followStanding,
  'customer.subscription.deleted': followStanding,
}
