import type { Tx } from '#app/platform/db.server.ts'
import type { Reference } from '#app/values/reference.ts'
import { lockPaid as lockRow, type PaidRow } from './refund-store.server.ts'

export type Paid = PaidRow

/** The payment that came for what a reference names, held until the transaction ends: what goes back of it is decided by one at a time. */
export const lockPaid = (reference: Reference, tx: Tx): Promise<Paid | undefined> =>
  lockRow(reference, tx)
