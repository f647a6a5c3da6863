import type { Statements } from '#app/platform/db.server.ts'
import type { DesignerShare } from './accounts.ts'
import { listShareRows } from './designer-store.server.ts'

/** What the books still say that designers have earned by an order; those of whom everything went back are left out. */
export const listSharesLeft = async (orderId: string, tx: Statements): Promise<DesignerShare[]> =>
  (await listShareRows(orderId, tx)).map(({ designerId, amount }) => ({
    designerId,
    amount: Number(amount),
  }))
