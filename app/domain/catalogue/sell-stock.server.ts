import type { Statements } from '#app/platform/db.server.ts'
import type { StockLine } from './stock.ts'
import { sell } from './stock-store.server.ts'

/** Turns units that were set aside into sold ones, with a movement each that names the cause. */
export const sellStock = (
  lines: readonly StockLine[],
  reference: string,
  tx: Statements,
): Promise<void> => sell(lines, reference, tx)
