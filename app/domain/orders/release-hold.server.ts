import { releaseStock } from '#app/domain/catalogue/release-stock.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { endHolds, lockOrder } from './store.server.ts'

/**
 * Gives an order's stock back while its payment page stays open: a card was declined. Another card may still pay; the stock is then taken
 * again, or the money goes back.
 */
export async function releaseHold(orderId: string, tx: Statements): Promise<void> {
  await lockOrder(orderId, tx)
  await releaseStock(await endHolds(orderId, 'released', tx), tx)
}
