import { failGift } from '#app/domain/donations/fail-gift.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import type { OrderEnding } from '#app/domain/orders/order.ts'
import { hearAbout } from '#app/domain/payments/hear-about.server.ts'
import { movePaymentTo } from '#app/domain/payments/move-payment-to.server.ts'
import type { Heard, Payment, SessionFate, SessionView } from '#app/domain/payments/payment.ts'
import { ring } from '#app/platform/bell.server.ts'
import { type SqlTx, sqlTransaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { parseReference } from '#app/values/reference.ts'
import { type Owed, settlePayment } from './settle-payment.server.ts'

type Circumstances = { now: Date; event?: Heard | undefined; ending?: OrderEnding | undefined }

type Effect = (
  about: { view: SessionView; payment: Payment } & Circumstances,
  tx: SqlTx,
) => Promise<Owed | undefined>

/** What each fate of a payment page means for what was bought or given. */
const effects: Record<SessionFate, Effect> = {
  paid: settlePayment,
  waiting: async ({ view, payment, now }, tx) =>
    void (await movePaymentTo('pending', { view, paymentId: payment.id, now }, tx)),
  failed: (about, tx) => endAttempt('failed', about, tx),
  expired: (about, tx) => endAttempt('expired', about, tx),
  open: async () => undefined,
}

/**
 * Gives a payment page's present state its effect, in one transaction with the event that told of it. The order of arrival and the number
 * of tellings do not matter. Answers the state.
 */
export async function applySession(
  view: SessionView,
  circumstances: Circumstances,
): Promise<SessionFate> {
  const owed = await sqlTransaction((tx) => apply(view, circumstances, tx))
  // Otherwise it would wait for the next round.
  if (owed === 'refund') ring('refunds')
  return view.fate
}

async function apply(
  view: SessionView,
  circumstances: Circumstances,
  tx: SqlTx,
): Promise<Owed | undefined> {
  const { event } = circumstances
  const { first, payment } = await hearAbout({ event, paymentId: view.paymentId }, tx)
  if (!first) return
  if (!payment) return void log.warn('payment.unknown_session', { session: view.id })
  // A page that Stripe made while answering an error was replaced by another; only its being paid would matter.
  const replaced = payment.sessionId !== null && payment.sessionId !== view.id
  if (replaced && view.fate !== 'paid') return
  return effects[view.fate]({ view, payment, ...circumstances }, tx)
}

const endAttempt = async (
  state: 'failed' | 'expired',
  { view, payment, now, ending }: Parameters<Effect>[0],
  tx: SqlTx,
): Promise<undefined> => {
  if (!(await movePaymentTo(state, { view, paymentId: payment.id, now }, tx))) return
  const { kind, id } = parseReference(payment.reference)
  const why = ending ?? (state === 'failed' ? 'declined' : 'expired')
  if (kind === 'order') await cancelOrder({ orderId: id, ending: why, now }, tx)
  if (kind === 'donation') await failGift(id, now, tx)
}
