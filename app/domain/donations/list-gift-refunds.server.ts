import { type Db, db } from '#app/platform/db.server.ts'
import type { EarlierGiftRefund } from './gift-refund.ts'
import { listGiftRefunds as listRows } from './refund-store.server.ts'

/** What was given back of a gift, or is about to be, oldest first. Money that left and came back from the bank is still owed: the gift stays given back. */
export const listGiftRefunds = async (
  donationId: string,
  on: Db = db(),
): Promise<EarlierGiftRefund[]> =>
  (await listRows(donationId, on)).map(({ refundId, amount, state, succeededAt }) => ({
    ...{ refundId, amount, failed: state === 'failed' && succeededAt === null },
  }))
