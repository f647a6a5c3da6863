import type { Statements } from '#app/platform/db.server.ts'
import type { StockLine } from './stock.ts'
import { reserve } from './stock-store.server.ts'

/** Sets units aside. False when one line could not be had: the caller then gives back what it took, or abandons its transaction. */
export const reserveStock = (lines: readonly StockLine[], tx: Statements): Promise<boolean> =>
  reserve(lines, tx)
