import type { Statements } from '#app/platform/db.server.ts'
import type { StockLine } from './stock.ts'
import { take } from './stock-store.server.ts'

/** Sets units aside as the last thing of a transaction; rejects with SoldOut, which undoes it, when one line could not be had. */
export const takeStock = (lines: readonly StockLine[], tx: Statements): Promise<void> =>
  take(lines, tx)
