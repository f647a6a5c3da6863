import type { Statements } from '#app/platform/db.server.ts'
import { findByNumber } from './store.server.ts'

/** The order of this number and the address it was placed with; undefined when there is none. */
export const findOrderByNumber = (
  number: number,
  tx: Statements,
): Promise<{ id: string; email: string } | undefined> => findByNumber(number, tx)
