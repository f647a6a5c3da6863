import type { Statements } from '#app/platform/db.server.ts'
import { type PaymentState, paymentMoves, type SessionView } from './payment.ts'
import { movePayment } from './store.server.ts'

const from = (to: PaymentState): PaymentState[] =>
  (Object.keys(paymentMoves) as PaymentState[]).filter((state) =>
    (paymentMoves[state] as readonly string[]).includes(to),
  )

/** Moves a payment along its table of states; false when it stands where `to` cannot be reached from, so each arrival counts once. */
export const movePaymentTo = (
  to: PaymentState,
  { view, paymentId, now }: { view: SessionView; paymentId: string; now: Date },
  tx: Statements,
): Promise<boolean> =>
  movePayment(
    { id: paymentId, from: from(to), to, sessionId: view.id, intentId: view.intentId, at: now },
    tx,
  )
