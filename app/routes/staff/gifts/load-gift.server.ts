import type { DeskGift } from '#app/domain/donations/desk/find-desk-gift.server.ts'
import { undoMinutes } from '#app/domain/donations/desk/gift-stage.ts'
import { findTributeOf } from '#app/domain/donations/tributes/find-tribute-of.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { findOwedAgain } from '#app/domain/payments/find-owed-again.server.ts'
import { listAttempts } from '#app/domain/payments/list-attempts.server.ts'
import { listLetters } from '#app/domain/receipts/list-letters.server.ts'
import { listReceipts } from '#app/domain/receipts/list-receipts.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { newDeskForm } from '../desk-form.server.ts'

/** Everything that has a letter or a receipt about a gift. */
export const aboutGift = ({ id, refunds }: DeskGift) => [
  referenceTo('donation', id),
  referenceTo('taking-back', id),
  ...refunds.map(({ refundId }) => referenceTo('refund', refundId)),
]

/** Everything that the page of a gift shows beside the gift itself. */
export async function loadGift(gift: DeskGift, now: Date) {
  const object = referenceTo('donation', gift.id)
  const about = aboutGift(gift)
  const [attempts, letters, receipts, history, tribute] = await Promise.all([
    listAttempts(object),
    listLetters({ about }),
    listReceipts(about),
    listObjectHistory(object),
    findTributeOf(gift.id),
  ])
  const paid = attempts.find(({ state }) => state === 'succeeded')
  const owedAgain = paid ? await findOwedAgain(paid.id) : 0
  const [recorded] = receipts
  return {
    ...{ gift, attempts, letters, receipts, history, owedAgain, tribute },
    form: newDeskForm(gift.id, now),
    /** One press is enough while nobody has heard of it. */
    undoable: recorded !== undefined && addMinutes(recorded.issuedAt, undoMinutes) > now,
  }
}
