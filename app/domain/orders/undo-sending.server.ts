import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { takeBackLetter } from '#app/domain/receipts/take-back-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { saveUnsent } from './desk-store.server.ts'
import { findOrder } from './store.server.ts'

export type UndoRefusal = 'letter_has_gone' | 'not_sent'

type Wish = { orderId: string; by: Actor; now: Date }

/** Takes "sent" back as long as the letter has not been tried: an order is to be packed again, and the buyer never hears of it. */
export const undoSending = (wish: Wish): Promise<Outcome<undefined, UndoRefusal>> =>
  transaction((tx) => undo(wish, tx))

async function undo(
  { orderId, by, now: at }: Wish,
  tx: Tx,
): Promise<Outcome<undefined, UndoRefusal>> {
  const reference = referenceTo('order', orderId)
  // The letter first: while it is ours nobody can send it, and when it is not, nothing is undone.
  const letter = await takeBackLetter({ kind: 'order-sent', reference }, tx)
  if (!letter) {
    const sent = (await findOrder(orderId, tx))?.sentAt
    return refused(sent ? 'letter_has_gone' : 'not_sent')
  }
  if (!(await saveUnsent(orderId, tx))) return refused('not_sent')
  await recordHistory({ by, action: 'orders.sending_undone', object: reference, at }, tx)
  return done(undefined)
}
