import type { Tx } from '#app/platform/db.server.ts'
import type { Reference } from '#app/values/reference.ts'
import { clearMarks as clearRows } from './refund-store.server.ts'

/** Takes the marks for staff off a payment and its refunds: somebody has looked at them. */
export const clearMarks = (wish: { reference: Reference; at: Date }, tx: Tx): Promise<void> =>
  clearRows(wish, tx)
