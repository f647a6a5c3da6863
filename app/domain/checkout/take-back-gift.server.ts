import { takeGiftBack } from '#app/domain/donations/desk/take-gift-back.server.ts'
import { type GiftRow, giftNumber } from '#app/domain/donations/donation.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { recordedGiftPostings, reversed } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findReceiptOf } from '#app/domain/receipts/find-receipt-of.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import { takeBackLetter } from '#app/domain/receipts/take-back-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { giftCreditReceipt } from './credit-content.ts'

type Wish = { donationId: string; why?: string | undefined; by: Actor; now: Date }

/**
 * Takes back a gift that was recorded by mistake: a counter entry and a credit receipt, since nothing in the books is ever deleted. A receipt
 * that has not gone to the giver yet never does; one that has gone is corrected by a letter. Refuses what came by card, or is back already.
 */
export const takeBackGift = (wish: Wish): Promise<Outcome<undefined, 'not_to_take_back'>> =>
  transaction(async (tx) => {
    const { donationId, by, why, now: at } = wish
    const gift = await takeGiftBack(donationId, at, tx)
    if (!gift) return refused('not_to_take_back')
    const reference = referenceTo('taking-back', donationId)
    const postings = reversed(recordedGiftPostings(gift.way, gift.amount))
    await recordEntry({ reference, currency: gift.currency, postings, at }, tx)
    const object = referenceTo('donation', donationId)
    const line = {
      by,
      action: 'gifts.taken_back',
      object,
      called: giftNumber(gift.number),
    } as const
    await recordHistory({ ...line, ...(why && { reason: why }), at }, tx)
    await giveCredit(gift, at, tx)
    return done(undefined)
  })

async function giveCredit(gift: GiftRow, at: Date, tx: Tx): Promise<void> {
  const { amount, currency, locale, email: recipient } = gift
  const about = referenceTo('donation', gift.id)
  const reference = referenceTo('taking-back', gift.id)
  const unheard = await takeBackLetter({ kind: 'gift-receipt', reference: about }, tx)
  const original = await findReceiptOf(about, tx)
  const issuer = await findIssuer(tx)
  const content = giftCreditReceipt({ gift, original, issuer, cause: 'taken_back', at })
  const letter =
    unheard || recipient === ''
      ? undefined
      : ({ kind: 'gift-credited', reference, recipient, locale, at } as const)
  await issueReceipt(
    { reference, refersTo: original.id, amount, currency, content, at, letter },
    tx,
  )
}
