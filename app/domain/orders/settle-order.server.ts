import { releaseStock } from '#app/domain/catalogue/release-stock.server.ts'
import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import { inLockOrder, type StockLine } from '#app/domain/catalogue/stock.ts'
import type { Statements } from '#app/platform/db.server.ts'
import {
  findOrder,
  giveUpHolds,
  moveOrder,
  type OrderRow,
  saveOrderAttention,
  savePaid,
  saveReplaced,
  takeBackHolds,
} from './store.server.ts'

/** `held` is what a met order still has to be sold, by `sellOrder`. */
export type Settlement = { order: OrderRow; met: boolean; held: StockLine[] }

/**
 * Settles a paid order. When its hold had ended before the money came, the stock is taken again if it is still there; otherwise, or when
 * its basket has another order by now, it is not met, and the caller owes the money back (safety.md D5). Undefined when the order is
 * already settled.
 */
export async function settleOrder(
  orderId: string,
  now: Date,
  tx: Statements,
): Promise<Settlement | undefined> {
  const paid = await savePaid(orderId, now, tx)
  if (!paid) return settleReplaced(orderId, now, tx)
  const { held, ...order } = paid
  if (held.length > 0) return { order, met: true, held }
  const lost = await takeBackHolds(orderId, tx)
  const met = await reserveAgain(lost, tx)
  if (!met) await leaveUnmet(orderId, now, tx)
  return { order, met, held: lost }
}

/** Money for an order whose basket has another by now. */
async function settleReplaced(
  orderId: string,
  now: Date,
  tx: Statements,
): Promise<Settlement | undefined> {
  const replaced = (await saveReplaced(orderId, now, tx)) && (await findOrder(orderId, tx))
  return replaced ? { order: replaced, met: false, held: [] } : undefined
}

/** All lines or none, line by line, so that a failure can be undone within the transaction. */
async function reserveAgain(lines: StockLine[], tx: Statements): Promise<boolean> {
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

async function leaveUnmet(orderId: string, now: Date, tx: Statements): Promise<void> {
  await moveOrder({ id: orderId, from: ['paid'], to: 'cancelled', ending: 'sold_out', at: now }, tx)
  await giveUpHolds(orderId, tx)
  await saveOrderAttention(orderId, 'paid_after_stock_was_gone', tx)
}
