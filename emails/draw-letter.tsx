import { render } from '@react-email/render'
import { GiftCredited, giftCreditedSubject } from './gift-credited.tsx'
import { GiftReceipt, giftReceiptSubject } from './gift-receipt.tsx'
import type { GiftCreditedLetter, GiftReceiptLetter, LetterProps } from './letter.ts'
import { OrderCancelled, orderCancelledSubject } from './order-cancelled.tsx'
import { OrderConfirmation, orderConfirmationSubject } from './order-confirmation.tsx'
import { OrderSent, orderSentSubject } from './order-sent.tsx'
import { OrderUnmet, orderUnmetSubject } from './order-unmet.tsx'
import { plainText } from './plain-text.ts'
import { RefundMade, refundMadeSubject } from './refund-made.tsx'
import { StaffInvitation, staffInvitationSubject } from './staff-invitation.tsx'
import { WithdrawalReceived, withdrawalReceivedSubject } from './withdrawal-received.tsx'

export type DrawnLetter = { subject: string; html: string; text: string }

/** Draws a letter: its subject, its HTML and the same as plain text. The same props always give the same letter, to the byte. */
export async function drawLetter(letter: LetterProps): Promise<DrawnLetter> {
  const { subject, sheet } = sheetOf(letter)
  const html = await render(sheet)
  return { subject, html, text: plainText(html) }
}

function sheetOf(letter: LetterProps) {
  switch (letter.kind) {
    case 'order-confirmation':
      return {
        subject: orderConfirmationSubject(letter),
        sheet: <OrderConfirmation letter={letter} />,
      }
    case 'order-unmet':
      return { subject: orderUnmetSubject(letter), sheet: <OrderUnmet letter={letter} /> }
    case 'gift-receipt':
    case 'gift-credited':
      return giftSheet(letter)
    case 'order-sent':
      return { subject: orderSentSubject(letter), sheet: <OrderSent letter={letter} /> }
    case 'order-cancelled':
      return { subject: orderCancelledSubject(letter), sheet: <OrderCancelled letter={letter} /> }
    case 'refund-made':
      return { subject: refundMadeSubject(letter), sheet: <RefundMade letter={letter} /> }
    case 'withdrawal-received':
      return {
        subject: withdrawalReceivedSubject(letter),
        sheet: <WithdrawalReceived letter={letter} />,
      }
    case 'staff-invitation':
      return {
        subject: staffInvitationSubject(letter),
        sheet: <StaffInvitation letter={letter} />,
      }
  }
}

const giftSheet = (letter: GiftReceiptLetter | GiftCreditedLetter) =>
  letter.kind === 'gift-receipt'
    ? { subject: giftReceiptSubject(letter), sheet: <GiftReceipt letter={letter} /> }
    : { subject: giftCreditedSubject(letter), sheet: <GiftCredited letter={letter} /> }
