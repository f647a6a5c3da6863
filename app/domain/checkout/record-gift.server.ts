import { findGiftOfForm } from '#app/domain/donations/desk/find-gift-of-form.server.ts'
import { undoMinutes } from '#app/domain/donations/desk/gift-stage.ts'
import type { RecordedGift } from '#app/domain/donations/desk/recorded-gift.ts'
import {
  type RecordRefusal,
  whyNotRecorded,
} from '#app/domain/donations/desk/why-not-recorded.server.ts'
import { writeRecordedGift } from '#app/domain/donations/desk/write-recorded-gift.server.ts'
import { type GiftRow, giftNumber } from '#app/domain/donations/donation.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { recordedGiftPostings } from '#app/domain/ledger/accounts.ts'
import { recordEntry } from '#app/domain/ledger/record-entry.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { issueReceipt } from '#app/domain/receipts/issue-receipt.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { asDecimal } from '#app/values/money.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes, stockholmMidnight } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { giftReceipt } from './receipt-content.ts'

type Wish = {
  /** The id of the form that asks: the same form is one gift, however often it is sent. */
  formId: string
  gift: RecordedGift
  /** Somebody has seen that there is one like it, and means another. */
  sure: boolean
  /** Somebody has looked at the bank's word, and it is no personal number. */
  notPersonal: boolean
  by: Actor
  now: Date
}

type Recorded = Outcome<{ reference: string }, RecordRefusal>

/**
 * Records a gift that came by bank or in cash: the gift, the books of the day on which it came, its receipt, its history and, where there is
 * an address, the letter are one transaction. The letter waits for a few minutes, so that a slip can be undone before anybody hears of it.
 */
export const recordGift = (wish: Wish): Promise<Recorded> => transaction((tx) => record(wish, tx))

async function record(wish: Wish, tx: Tx): Promise<Recorded> {
  const { formId, gift, by, now: at } = wish
  const made = await findGiftOfForm(formId, tx)
  if (made) return done({ reference: made })
  const refusal = await whyNotRecorded(wish, tx)
  if (refusal) return refused(refusal)
  const written = await writeRecordedGift({ formId, gift, now: at }, tx)
  const { id, number, amount, currency } = written
  const reference = referenceTo('donation', id)
  const postings = recordedGiftPostings(gift.way, amount)
  await recordEntry({ reference, currency, postings, at, day: gift.day }, tx)
  const changes = [
    { field: 'amount', to: `${asDecimal(amount)} ${currency}` },
    ...[
      { field: 'way', to: gift.way },
      { field: 'day', to: gift.day },
    ],
  ]
  const called = giftNumber(number)
  await recordHistory({ by, action: 'gifts.recorded', object: reference, called, changes, at }, tx)
  await giveReceipt(written, wish, tx)
  return done({ reference: called })
}

async function giveReceipt(gift: GiftRow, wish: Wish, tx: Tx): Promise<void> {
  const { now: at } = wish
  const { amount, currency, locale, email: recipient } = gift
  const reference = referenceTo('donation', gift.id)
  const content = giftReceipt(gift, await findIssuer(tx), stockholmMidnight(wish.gift.day))
  const due = { at, dueAt: addMinutes(at, undoMinutes) }
  const letter =
    recipient === ''
      ? undefined
      : ({ kind: 'gift-receipt', reference, recipient, locale, ...due } as const)
  await issueReceipt({ reference, amount, currency, content, at, letter }, tx)
}
