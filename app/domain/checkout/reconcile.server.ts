import { listOverdueOrders } from '#app/domain/orders/list-overdue-orders.server.ts'
import { claimUnsettledPayments } from '#app/domain/payments/claim-unsettled-payments.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { noSuchPage } from '#app/domain/payments/payment.ts'
import { applySession } from './apply-session.server.ts'
import { endUnknown } from './end-unknown.server.ts'
import { endUnopened } from './end-unopened.server.ts'
import { endUnpaid } from './end-unpaid.server.ts'
import { findLostRefunds } from './find-lost-refunds.server.ts'
import { payOwedRefunds } from './pay-owed-refunds.server.ts'
import { reconcilePlans } from './reconcile-plans.server.ts'

export type Reconciled = { asked: number; paid: number; ended: number; refunds: number }

/**
 * Asks Stripe about everything that is not settled, and ends what nobody will pay: what a lost webhook would have told is known within
 * minutes. Several servers share the work; each payment is claimed by one.
 */
export async function reconcile(now: Date, limit = 200): Promise<Reconciled> {
  const refunds = await payOwedRefunds(now)
  const claimed = await claimUnsettledPayments(now, limit)
  let paid = 0
  for (const payment of claimed) {
    const view = payment.sessionId ? await lookUpSession(payment.sessionId) : undefined
    if (view === noSuchPage) await endUnknown(payment, now)
    else if (view && (await applySession(view, { now })) === 'paid') paid += 1
    if (!payment.sessionId && payment.expiresAt < now) await endUnopened(payment, now)
  }
  let ended = 0
  for (const orderId of await listOverdueOrders(now, limit)) {
    if ((await endUnpaid({ orderId, ending: 'expired', now })) === 'ended') ended += 1
  }
  const months = await reconcilePlans(now, limit)
  // Last: what is given back of a payment follows only once that is settled.
  const found = await findLostRefunds(now)
  return { asked: claimed.length, paid: paid + months, ended, refunds: refunds + found }
}
