import type Stripe from 'stripe'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { type Heard, noSuchPage } from '#app/domain/payments/payment.ts'
import { findSubscriptionOf } from '#app/domain/plans/find-subscription-of.server.ts'
import { followCharge } from './follow-charge.server.ts'
import { followDecline } from './follow-decline.server.ts'
import { followInvoice } from './follow-invoice.server.ts'
import { followPage } from './follow-page.server.ts'
import { followPlan } from './follow-plan.server.ts'
import { followRefund } from './follow-refund.server.ts'

export type Told = { event: Heard; objectId: string; now: Date }
/** 'unknown' when Stripe could not be asked: the event should be told again. */
export type Hearing = 'heard' | 'unknown'

async function followSession({ event, objectId, now }: Told): Promise<Hearing> {
  const view = await lookUpSession(objectId)
  // An event tells of a page that Stripe made: not to find it is no answer to rely on.
  if (!view || view === noSuchPage) return 'unknown'
  return followPage(view, { now, event })
}

const followRefusedCard = ({ objectId, ...told }: Told) => followDecline(objectId, told)
const followMonth = ({ objectId, ...told }: Told) => followInvoice(objectId, told)

/** The card that a plan follows is its customer's: Stripe tells of another one by the customer. */
async function followCard({ event, objectId, now }: Told): Promise<Hearing> {
  const subscriptionId = await findSubscriptionOf(objectId)
  return subscriptionId ? followPlan({ subscriptionId }, { now, event }) : 'heard'
}

const followStanding = ({ objectId, ...told }: Told) =>
  followPlan({ subscriptionId: objectId }, told)

/** Which event is whose: the only place that knows. Its names are the events to subscribe to. */
export const followers: Partial<Record<Stripe.Event['type'], (told: Told) => Promise<Hearing>>> = {
  'checkout.session.completed': followSession,
  'checkout.session.async_payment_succeeded': followSession,
  'checkout.session.async_payment_failed': followSession,
  'checkout.session.expired': followSession,
  'payment_intent.payment_failed': followRefusedCard,
  'charge.refunded': followCharge,
  'refund.created': followRefund,
  'refund.updated': followRefund,
  'refund.failed': followRefund,
  'invoice.paid': followMonth,
  'invoice.payment_failed': followMonth,
  'invoice.payment_action_required': followMonth,
  'customer.updated': followCard,
  'customer.subscription.created': followStanding,
  'customer.subscription.updated': followStanding,
  'customer.subscription.deleted': followStanding,
}
