import { findLastReceipt as findRow } from './person-store.server.ts'

/** When the last receipt for any of these was issued; undefined when there is none. */
export const findLastReceipt = (references: readonly string[]): Promise<Date | undefined> =>
  findRow(references)
