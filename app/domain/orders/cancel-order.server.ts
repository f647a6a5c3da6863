import { releaseStock } from '#app/domain/catalogue/release-stock.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import type { OrderEnding } from './order.ts'
import { endHolds, moveOrder } from './store.server.ts'

/** Ends an unpaid order and gives its stock back. False when it was not awaiting payment any more. */
export async function cancelOrder(
  wish: { orderId: string; ending: OrderEnding; now: Date },
  tx: Statements,
): Promise<boolean> {
  const { orderId: id, ending, now: at } = wish
  const move = { id, from: ['awaiting_payment'], to: 'cancelled', ending, at } as const
  if (!(await moveOrder(move, tx))) return false
  await releaseStock(await endHolds(id, 'released', tx), tx)
  return true
}
