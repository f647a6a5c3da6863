import { accessToken } from '#app/platform/seal.server.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame, RefundMadeLetter } from '#emails/letter.ts'
import { type CreditReceipt, type ReceiptContent, receiptNumber } from './receipt.ts'
import { findReceipt, findReceiptById } from './store.server.ts'

/** The letter with which a credit receipt goes to the buyer; everything in it is printed on the receipt. */
export async function composeRefund(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<RefundMadeLetter> {
  const receipt = await findReceipt(reference)
  const original = receipt?.refersTo ? await findReceiptById(receipt.refersTo) : null
  const content = receipt?.content as unknown as ReceiptContent | undefined
  if (!receipt || !original || content?.kind !== 'credit') {
    throw new Error(`a letter is owed for a credit receipt that is not there: ${reference}`)
  }
  const { issuer, corrects, orderNumber, buyer, lines, delivery, adjustment }: CreditReceipt =
    content
  return {
    kind: 'refund-made',
    ...frame,
    sender: issuer,
    ...{ corrects, orderNumber, buyer, lines, delivery, adjustment },
    receiptNumber: receiptNumber(receipt),
    token: accessToken('order', parseReference(original.reference).id),
    paidAt: new Date(content.paidAt),
    ...{ currency: receipt.currency, totalAmount: receipt.amount },
  }
}
