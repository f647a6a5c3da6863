import type { Statements } from '#app/platform/db.server.ts'
import { movePayment } from './store.server.ts'

/** Ends a payment that never got a page; false when it has one after all. */
export const expireUnopened = (id: string, at: Date, tx: Statements): Promise<boolean> =>
  movePayment({ id, from: ['opening'], to: 'expired', at }, tx)
