import { listRefundReferences as listRows } from './person-store.server.ts'

/** The references of the refunds of these things: receipts and letters are about them. */
export const listRefundReferences = (references: readonly string[]): Promise<string[]> =>
  listRows(references)
