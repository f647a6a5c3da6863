import type { Statements } from '#app/platform/db.server.ts'
import type { StockLine } from './stock.ts'
import { release } from './stock-store.server.ts'

/** Gives units that were set aside back to the shop. */
export const releaseStock = (lines: readonly StockLine[], tx: Statements): Promise<void> =>
  release(lines, tx)
