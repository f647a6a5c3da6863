import { failGift } from '#app/domain/donations/fail-gift.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import type { OrderEnding } from '#app/domain/orders/order.ts'
import { findPaymentById } from '#app/domain/payments/find-payment.server.ts'
import { type Heard, hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { movePaymentTo } from '#app/domain/payments/move-payment-to.server.ts'
import type { SessionFate, SessionView } from '#app/domain/payments/payment.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { parseReference } from '#app/values/reference.ts'
import { settlePayment } from './settle-payment.server.ts'

type Circumstances = { now: Date; event?: Heard | undefined; ending?: OrderEnding | undefined }

type Effect = (
  about: { view: SessionView; paymentId: string; reference: string } & Circumstances,
  tx: Tx,
) => Promise<void>

/** What each fate of a payment page means for what was bought or given. */
const effects: Record<SessionFate, Effect> = {
  paid: settlePayment,
  waiting: ({ view, paymentId, now }, tx) =>
    movePaymentTo('pending', { view, paymentId, now }, tx).then(() => undefined),
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
  const payment = view.paymentId ? await findPaymentById(view.paymentId) : undefined
  await transaction(async (tx) => {
    const { event } = circumstances
    if (event && !(await hearEvent(event, tx))) return
    if (!payment) return log.warn('payment.unknown_session', { session: view.id })
    // A page that Stripe made while answering an error was replaced by another; only its being paid would matter.
    const replaced = payment.sessionId !== null && payment.sessionId !== view.id
    if (replaced && view.fate !== 'paid') return
    const { id: paymentId, reference } = payment
    await effects[view.fate]({ view, paymentId, reference, ...circumstances }, tx)
  })
  return view.fate
}

const endAttempt = async (
  state: 'failed' | 'expired',
  { view, paymentId, reference, now, ending }: Parameters<Effect>[0],
  tx: Tx,
): Promise<void> => {
  if (!(await movePaymentTo(state, { view, paymentId, now }, tx))) return
  const { kind, id } = parseReference(reference)
  const why = ending ?? (state === 'failed' ? 'declined' : 'expired')
  if (kind === 'order') await cancelOrder({ orderId: id, ending: why, now }, tx)
  if (kind === 'donation') await failGift(id, now, tx)
}
