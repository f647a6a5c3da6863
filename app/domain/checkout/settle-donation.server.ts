import { settleGift } from '#app/domain/donations/settle-gift.server.ts'
import { settleTribute } from '#app/domain/donations/tributes/settle-tribute.server.ts'
import { giftPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { giftReceipt } from './receipt-content.ts'

/** Settles a gift whose payment is written: its books, its receipt and its letter, once; nothing happens to one that is settled. */
export async function settleDonation(donationId: string, now: Date, tx: SqlTx): Promise<void> {
  const gift = await settleGift(donationId, now, tx)
  if (!gift) return
  const reference = referenceTo('donation', gift.id)
  const { amount, currency, locale, email: recipient } = gift
  await recordEntry({ reference, currency, postings: giftPostings(amount), at: now }, tx)
  if (gift.hasTribute) await settleTribute({ donationId: gift.id, giver: recipient, now }, tx)
  const content = giftReceipt(gift, await findIssuer(tx), now)
  const letter = { kind: 'gift-receipt', reference, recipient, locale, at: now } as const
  tx.last(issueReceipt({ reference, amount, currency, content, at: now, letter }, tx))
}
