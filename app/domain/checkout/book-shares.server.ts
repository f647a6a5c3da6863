import { type DesignerShare, sharePostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import type { Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { referenceTo } from '#app/values/reference.ts'

type Sold = {
  orderId: string
  currency: Currency
  shares: readonly DesignerShare[]
  at: Date
}

/** Books what the designers of a paid order's pieces have earned by it, in the transaction that settles it. Nothing is written where nobody earned anything. */
export async function bookShares(
  { orderId, currency, shares, at }: Sold,
  tx: Statements,
): Promise<void> {
  if (shares.length === 0) return
  const reference = referenceTo('share', orderId)
  await recordEntry({ reference, currency, postings: sharePostings(shares), at }, tx)
}
