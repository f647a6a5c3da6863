import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { Carrier } from './carrier.ts'
import { saveSent } from './desk-store.server.ts'
import { listEarlierRefunds } from './list-earlier-refunds.server.ts'
import { parcelOf } from './parcel.ts'
import { canSend, undoMinutes } from './stage.ts'
import { findOrder, lockOrder } from './store.server.ts'

export type SendRefusal = 'not_to_pack' | 'nothing_in_it'

export type SendWish = {
  orderId: string
  carrier: Carrier | undefined
  trackingNumber: string
  by: Actor
  now: Date
}

/** Marks an order as sent and owes the buyer the letter that it has left: in a few minutes, so that a slip of the hand can be undone first. */
export const sendOrder = (wish: SendWish): Promise<Outcome<undefined, SendRefusal>> =>
  transaction((tx) => send(wish, tx))

async function send(wish: SendWish, tx: Tx): Promise<Outcome<undefined, SendRefusal>> {
  const { orderId: id, by, now: at } = wish
  const carrier = wish.carrier ?? null
  const trackingNumber = wish.trackingNumber || null
  await lockOrder(id, tx)
  const order = await findOrder(id, tx)
  const parcel = order && parcelOf(order.lines, await listEarlierRefunds([id], tx))
  if (!order || !canSend(order)) return refused('not_to_pack')
  if (parcel?.length === 0) return refused('nothing_in_it')
  if (!(await saveSent({ id, at, carrier, trackingNumber }, tx))) return refused('not_to_pack')
  const reference = referenceTo('order', id)
  const { email: recipient, locale } = order
  const dueAt = addMinutes(at, undoMinutes)
  await oweLetter({ kind: 'order-sent', reference, recipient, locale, at, dueAt }, tx)
  const changes = [
    { field: 'carrier', to: carrier },
    { field: 'trackingNumber', to: trackingNumber },
  ].filter(({ to }) => to !== null)
  await recordHistory({ by, action: 'orders.sent', object: reference, changes, at }, tx)
  return done(undefined)
}
