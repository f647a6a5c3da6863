import { type Db, db } from '#app/platform/db.server.ts'
import { sumOwedAgain } from './refund-store.server.ts'

/** What left a payment, came back from the bank and has not been paid again since, in minor units. */
export const findOwedAgain = (paymentId: string, on: Db = db()): Promise<number> =>
  sumOwedAgain(paymentId, on)
