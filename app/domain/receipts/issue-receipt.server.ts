import type { Statements } from '#app/platform/db.server.ts'
import type { ReceiptWish } from './receipt.ts'
import { saveReceipt } from './store.server.ts'

/** Issues the one receipt of an order or gift, with the next number of its series, and owes its letter. Take it last in a transaction: it waits for its turn. */
export const issueReceipt = (wish: ReceiptWish, tx: Statements): Promise<void> =>
  saveReceipt(wish, tx)
