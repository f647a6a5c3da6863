import { sellStock } from '#app/domain/catalogue/sell-stock.server.ts'
import type { StockLine } from '#app/domain/catalogue/stock.ts'
import type { Statements } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

/** Sells what a settled order held. Take it last in a transaction: from then on other buyers of the piece wait. */
export const sellOrder = (
  orderId: string,
  held: readonly StockLine[],
  tx: Statements,
): Promise<void> => sellStock(held, referenceTo('order', orderId), tx)
