import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { GiftCreditedLetter, LetterFrame } from '#emails/letter.ts'
import { type GiftCreditReceipt, type ReceiptContent, receiptNumber } from './receipt.ts'
import { findReceipt, findReceiptById } from './store.server.ts'

/** The letter with which the credit receipt of a gift goes to its giver; everything in it is printed on the receipt. */
export async function composeGiftCredited(
  { reference, recipient }: { reference: string; recipient: string },
  frame: LetterFrame,
): Promise<GiftCreditedLetter> {
  const receipt = await findReceipt(reference)
  const original = receipt?.refersTo ? await findReceiptById(receipt.refersTo) : null
  const content = receipt?.content as unknown as ReceiptContent | undefined
  if (!receipt || !original || content?.kind !== 'gift-credit') {
    throw new Error(`a letter is owed for a credit receipt that is not there: ${reference}`)
  }
  const { issuer, corrects, cause, giftNumber, giver, fund, paidAt }: GiftCreditReceipt = content
  return {
    kind: 'gift-credited',
    ...frame,
    sender: issuer,
    ...{ corrects, cause, giftNumber, giver: giver.name, fund: fund.name },
    receiptNumber: receiptNumber(receipt),
    token: accessToken('donation', parseReference(original.reference).id),
    giverToken: await linkGiver(recipient),
    paidAt: new Date(paidAt),
    amount: { amount: receipt.amount, currency: receipt.currency },
  }
}
