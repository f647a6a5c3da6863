import { listOverdueOrders } from '#app/domain/orders/list-overdue-orders.server.ts'
import { claimUnsettledPayments } from '#app/domain/payments/claim-unsettled-payments.server.ts'
import { lookUpSession } from '#app/domain/payments/look-up-session.server.ts'
import { applySession } from './apply-session.server.ts'
import { endUnpaid } from './end-unpaid.server.ts'
import { payOwedRefunds } from './pay-owed-refunds.server.ts'

export type Reconciled = { asked: number; paid: number; ended: number; refunds: number }

/**
 * Asks Stripe about everything that is not settled, and ends what nobody will pay: what a lost webhook would have told is known within
 * minutes. Several servers share the work; each payment is claimed by one.
 */
export async function reconcile(now: Date, limit = 200): Promise<Reconciled> {
  const refunds = await payOwedRefunds(now)
  let paid = 0
  const claimed = await claimUnsettledPayments(now, limit)
  for (const sessionId of claimed) {
    const view = await lookUpSession(sessionId)
    if (view && (await applySession(view, { now })) === 'paid') paid += 1
  }
  let ended = 0
  for (const orderId of await listOverdueOrders(now, limit)) {
    if ((await endUnpaid({ orderId, ending: 'expired', now })) === 'ended') ended += 1
  }
  return { asked: claimed.length, paid, ended, refunds }
}
