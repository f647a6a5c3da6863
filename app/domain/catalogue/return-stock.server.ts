import type { Tx } from '#app/platform/db.server.ts'
import type { StockLine } from './stock.ts'
import { takeBack } from './stock-store.server.ts'

/** Puts sold units on the shelf again, with a movement each that names the cause. */
export const returnStock = (
  lines: readonly StockLine[],
  reference: string,
  tx: Tx,
): Promise<void> => takeBack(lines, reference, tx)
