import { rememberSupporter } from '#app/domain/supporters/remember-supporter.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { type OrderRow, saveSupporterOf } from './store.server.ts'

/** Keeps the buyer of a paid order as a supporter. */
export async function rememberBuyer(order: OrderRow, tx: Statements): Promise<void> {
  await saveSupporterOf(order.id, await rememberSupporter(order, tx), tx)
}
