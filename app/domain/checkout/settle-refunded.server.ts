import { settleGiftRefund } from '#app/domain/donations/settle-gift-refund.server.ts'
import {
  giftPostings,
  type LedgerPosting,
  orderRefundPostings,
  refundPostings,
  reversed,
} from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { settleRefund } from '#app/domain/orders/settle-refund.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import type { LockedRefund } from '#app/domain/payments/lock-refund.server.ts'
import { findReceiptOf } from '#app/domain/receipts/find-receipt-of.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import { settleWithdrawal } from '#app/domain/withdrawals/settle-withdrawal.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { parseReference, referenceTo } from '#app/values/reference.ts'
import { creditReceipt, giftCreditReceipt } from './credit-content.ts'
import { returnShares } from './return-shares.server.ts'

type Gone = { refund: LockedRefund; now: Date }

/** Money has gone back: the books say so line by line, the buyer or giver gets a credit receipt and a letter with it. Called once for each refund. */
export async function settleRefunded({ refund, now }: Gone, tx: Tx): Promise<void> {
  const { kind, id } = parseReference(refund.reference)
  if (kind === 'order') return settleOrderRefund(id, { refund, now }, tx)
  if (kind === 'donation') return settleGiftGivenBack({ refund, now }, tx)
  throw new Error(`refund ${refund.id} is of neither an order nor a gift`)
}

const record = ({ refund, now: at }: Gone, postings: LedgerPosting[], tx: Tx): Promise<void> => {
  const { id, currency } = refund
  return recordEntry({ reference: referenceTo('refund', id), currency, postings, at }, tx)
}

async function settleOrderRefund(orderId: string, gone: Gone, tx: Tx): Promise<void> {
  const { refund, now: at } = gone
  const settled = await settleRefund({ refundId: refund.id, orderId, now: at }, tx)
  // Nothing was sold, so nothing is reversed: the money was only owed back.
  if (!settled) return record(gone, refundPostings(refund.amount), tx)
  const { order, parts } = settled
  await record(gone, orderRefundPostings({ ...parts, exported: order.vatAmount === 0 }), tx)
  await returnShares({ refundId: refund.id, order, back: parts.lines, at }, tx)
  if (parts.withdrawalId) await settleWithdrawal(parts.withdrawalId, tx)
  const reference = referenceTo('refund', refund.id)
  const { email: recipient, locale } = order
  const letter = { kind: 'refund-made', reference, recipient, locale, at } as const
  const original = await findReceiptOf(referenceTo('order', orderId), tx)
  const content = creditReceipt({ order, parts, original, issuer: await findIssuer(tx), at })
  const { amount, currency } = refund
  await issueReceipt(
    { reference, refersTo: original.id, amount, currency, content, at, letter },
    tx,
  )
}

async function settleGiftGivenBack(gone: Gone, tx: Tx): Promise<void> {
  const { refund, now: at } = gone
  const { amount, currency } = refund
  const gift = await settleGiftRefund({ refundId: refund.id, amount, now: at }, tx)
  // The gift was taken out of what was given before, and its money was only owed back.
  if (!gift) return record(gone, refundPostings(amount), tx)
  await record(gone, reversed(giftPostings(amount)), tx)
  const reference = referenceTo('refund', refund.id)
  const { email: recipient, locale } = gift
  const letter = { kind: 'gift-credited', reference, recipient, locale, at } as const
  const original = await findReceiptOf(referenceTo('donation', gift.id), tx)
  const issuer = await findIssuer(tx)
  const content = giftCreditReceipt({ gift, original, issuer, cause: 'refunded', at })
  await issueReceipt(
    { reference, refersTo: original.id, amount, currency, content, at, letter },
    tx,
  )
}
