import { cameAt } from '#app/domain/donations/donation.ts'
import { settleGift } from '#app/domain/donations/settle-gift.server.ts'
import { settleTribute } from '#app/domain/donations/tributes/settle-tribute.server.ts'
import { giftPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import type { SqlTx } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { giftReceipt } from './receipt-content.ts'

type Settling = {
  donationId: string
  /** When Stripe took the money, as far as it says. */
  paidAt: Date | undefined
  now: Date
}

/**
 * Settles a gift whose payment is written: its books, its receipt and its letter, once; nothing happens to one that is settled. Gift, books and receipt
 * have the day on which the money came, also where we hear of it on another.
 */
export async function settleDonation(
  { donationId, paidAt, now }: Settling,
  tx: SqlTx,
): Promise<void> {
  const came = cameAt(paidAt, now)
  const gift = await settleGift(donationId, came, tx)
  if (!gift) return
  const reference = referenceTo('donation', gift.id)
  const { amount, currency, locale, email: recipient } = gift
  const entry = { reference, currency, postings: giftPostings(amount), at: now }
  await recordEntry({ ...entry, day: legalDate(came) }, tx)
  if (gift.hasTribute) await settleTribute({ donationId: gift.id, giver: recipient, now }, tx)
  const content = giftReceipt(gift, await findIssuer(tx), came)
  const letter = { kind: 'gift-receipt', reference, recipient, locale, at: now } as const
  tx.last(issueReceipt({ reference, amount, currency, content, at: now, letter }, tx))
}
