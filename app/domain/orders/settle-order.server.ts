import { releaseStock } from '#app/domain/catalogue/release-stock.server.ts'
import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import { sellStock } from '#app/domain/catalogue/sell-stock.server.ts'
import { inLockOrder, type StockLine } from '#app/domain/catalogue/stock.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import {
  endHolds,
  findOrder,
  giveUpHolds,
  moveOrder,
  type OrderRow,
  saveOrderAttention,
  saveReplaced,
  takeBackHolds,
} from './store.server.ts'

export type Settlement = { order: OrderRow; met: boolean }

/**
 * Settles a paid order: its stock is sold. When its hold had ended before the money came, the stock is taken again if it is still there;
 * otherwise, or when its basket has another order by now, it is not met, and the caller owes the money back (safety.md D5). Undefined when the order is already settled.
 */
export async function settleOrder(
  orderId: string,
  now: Date,
  tx: Tx,
): Promise<Settlement | undefined> {
  const move = {
    id: orderId,
    from: ['awaiting_payment', 'cancelled'],
    to: 'paid',
    at: now,
  } as const
  const replaced = await saveReplaced(orderId, now, tx)
  if (!replaced && !(await moveOrder(move, tx))) return undefined
  const met = !replaced && (await sellHeld(orderId, now, tx))
  const order = await findOrder(orderId, tx)
  if (!order) throw new Error(`order ${orderId} vanished while it was settled`)
  return { order, met }
}

/** Sells what the order holds, or what it held and can have again; false when a piece is gone. */
async function sellHeld(orderId: string, now: Date, tx: Tx): Promise<boolean> {
  const held = await endHolds(orderId, 'consumed', tx)
  const lost = held.length > 0 ? [] : await takeBackHolds(orderId, tx)
  const met = await reserveAgain(lost, tx)
  if (met) await sellStock([...held, ...lost], referenceTo('order', orderId), tx)
  else await leaveUnmet(orderId, now, tx)
  return met
}

/** All lines or none, line by line, so that a failure can be undone within the transaction. */
async function reserveAgain(lines: StockLine[], tx: Tx): Promise<boolean> {
  const taken: StockLine[] = []
  for (const line of inLockOrder(lines)) {
    if (!(await reserveStock([line], tx))) {
      await releaseStock(taken, tx)
      return false
    }
    taken.push(line)
  }
  return true
}

async function leaveUnmet(orderId: string, now: Date, tx: Tx): Promise<void> {
  await moveOrder({ id: orderId, from: ['paid'], to: 'cancelled', ending: 'sold_out', at: now }, tx)
  await giveUpHolds(orderId, tx)
  await saveOrderAttention(orderId, 'paid_after_stock_was_gone', tx)
}
