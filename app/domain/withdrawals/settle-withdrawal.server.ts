import type { Tx } from '#app/platform/db.server.ts'
import { moveWithdrawal } from './store.server.ts'

/** Closes an accepted withdrawal: its money has gone back. False when it stood elsewhere; the refund is none the worse. */
export const settleWithdrawal = (id: string, tx: Tx): Promise<boolean> =>
  moveWithdrawal({ id, from: ['accepted'], to: 'refunded' }, tx)
