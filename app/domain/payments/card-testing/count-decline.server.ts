import type { Statements } from '#app/platform/db.server.ts'
import { addDecline } from './store.server.ts'

/** Counts a card that was refused on a payment's page, in the transaction of the event that told of it. */
export const countDecline = async (paymentId: string, now: Date, tx: Statements): Promise<void> =>
  void (await addDecline(paymentId, now, tx))
