import { type DesignerShare, sharePostings } from '#app/domain/ledger/accounts.ts'
import { listSharesLeft } from '#app/domain/ledger/list-shares-left.server.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { type SharedLine, sharesOf, wentBack } from '#app/domain/orders/share.ts'
import type { Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import { referenceTo } from '#app/values/reference.ts'

type Gone = {
  refundId: string
  order: { id: string; state: string; currency: Currency; lines: readonly SharedLine[] }
  /** The pieces that this refund gives back the money of. */
  back: readonly { position: number; quantity: number }[]
  at: Date
}

/**
 * Takes back what designers had earned by pieces whose money has gone back. Goodwill, a deduction and delivery take nothing: the piece stays
 * sold. Once the whole order's money is back there was no sale, and what is left of its shares goes too. The caller holds the order's row.
 */
export async function returnShares(gone: Gone, tx: Statements): Promise<void> {
  const { order, refundId, back, at } = gone
  const whole = order.state === 'refunded'
  const shares = whole ? await listSharesLeft(order.id, tx) : sharesOf(wentBack(order.lines, back))
  if (shares.length === 0) return
  const postings = sharePostings(shares.map(negative))
  const reference = referenceTo('share-return', refundId)
  await recordEntry({ reference, currency: order.currency, postings, at }, tx)
}

const negative = ({ designerId, amount }: DesignerShare): DesignerShare => ({
  designerId,
  amount: -amount,
})
