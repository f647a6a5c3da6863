import { render } from '@react-email/render'
import type { ComponentType } from 'react'
import { AddressCorrected, addressCorrectedSubject } from './address-corrected.tsx'
import { DecisionLetterSheet, decisionLetterSubject } from './decision-letter.tsx'
import {
  DecisionLetterConfirmation,
  decisionLetterConfirmationSubject,
} from './decision-letter-confirmation.tsx'
import { DecisionLetterCopy, decisionLetterCopySubject } from './decision-letter-copy.tsx'
import { GiftCredited, giftCreditedSubject } from './gift-credited.tsx'
import { GiftReceipt, giftReceiptSubject } from './gift-receipt.tsx'
import { GiverDetails, giverDetailsSubject } from './giver-details.tsx'
import { GiverLink, giverLinkSubject } from './giver-link.tsx'
import type { LetterProps } from './letter.ts'
import { MoveAgreement, moveAgreementSubject } from './move-agreement.tsx'
import { MoveConfirmation, moveConfirmationSubject } from './move-confirmation.tsx'
import { Newsletter, newsletterHeaders, newsletterSubject } from './newsletter.tsx'
import {
  NewsletterConfirmation,
  newsletterConfirmationSubject,
} from './newsletter-confirmation.tsx'
import { OrderCancelled, orderCancelledSubject } from './order-cancelled.tsx'
import { OrderConfirmation, orderConfirmationSubject } from './order-confirmation.tsx'
import { OrderSent, orderSentSubject } from './order-sent.tsx'
import { OrderUnmet, orderUnmetSubject } from './order-unmet.tsx'
import { plainText } from './plain-text.ts'
import { PlanChanged, planChangedSubject } from './plan-changed.tsx'
import { PlanNotice, planNoticeSubject } from './plan-notice.tsx'
import { PledgeConfirmation, pledgeConfirmationSubject } from './pledge-confirmation.tsx'
import { RefundMade, refundMadeSubject } from './refund-made.tsx'
import { StaffInvitation, staffInvitationSubject } from './staff-invitation.tsx'
import { TributeCard, tributeCardSubject } from './tribute-card.tsx'
import { TributePrint, tributePrintSubject } from './tribute-print.tsx'
import { WithdrawalDeclined, withdrawalDeclinedSubject } from './withdrawal-declined.tsx'
import { WithdrawalReceived, withdrawalReceivedSubject } from './withdrawal-received.tsx'
import { YearConfirmation, yearConfirmationSubject } from './year-confirmation.tsx'

export type DrawnLetter = {
  subject: string
  html: string
  text: string
  /** Where answers go, when not to us. */
  replyTo?: string
  /** Of bulk mail: how it is left. */
  headers?: Record<string, string>
}

/** Draws a letter: its subject, its HTML and the same as plain text. The same props always give the same letter, to the byte. */
export async function drawLetter(letter: LetterProps): Promise<DrawnLetter> {
  const { subject, sheet } = sheetOf(letter)
  const html = await render(sheet)
  const drawn = { subject, html, text: plainText(html) }
  if (letter.kind === 'decision-letter') return { ...drawn, replyTo: letter.signer.email }
  return letter.kind === 'newsletter'
    ? { ...drawn, headers: newsletterHeaders(letter) ?? {} }
    : drawn
}

type Sheets = {
  [Kind in LetterProps['kind']]: {
    subject: (letter: Extract<LetterProps, { kind: Kind }>) => string
    Sheet: ComponentType<{ letter: Extract<LetterProps, { kind: Kind }> }>
  }
}

const sheets: Sheets = {
  'order-confirmation': { subject: orderConfirmationSubject, Sheet: OrderConfirmation },
  'order-unmet': { subject: orderUnmetSubject, Sheet: OrderUnmet },
  'gift-credited': { subject: giftCreditedSubject, Sheet: GiftCredited },
  'tribute-card': { subject: tributeCardSubject, Sheet: TributeCard },
  'tribute-print': { subject: tributePrintSubject, Sheet: TributePrint },
  'year-confirmation': { subject: yearConfirmationSubject, Sheet: YearConfirmation },
  'gift-receipt': { subject: giftReceiptSubject, Sheet: GiftReceipt },
  'address-corrected': { subject: addressCorrectedSubject, Sheet: AddressCorrected },
  'order-sent': { subject: orderSentSubject, Sheet: OrderSent },
  'order-cancelled': { subject: orderCancelledSubject, Sheet: OrderCancelled },
  'refund-made': { subject: refundMadeSubject, Sheet: RefundMade },
  'withdrawal-received': { subject: withdrawalReceivedSubject, Sheet: WithdrawalReceived },
  'withdrawal-declined': { subject: withdrawalDeclinedSubject, Sheet: WithdrawalDeclined },
  'staff-invitation': { subject: staffInvitationSubject, Sheet: StaffInvitation },
  'pledge-confirmation': { subject: pledgeConfirmationSubject, Sheet: PledgeConfirmation },
  'decision-letter-confirmation': {
    subject: decisionLetterConfirmationSubject,
    Sheet: DecisionLetterConfirmation,
  },
  'decision-letter': { subject: decisionLetterSubject, Sheet: DecisionLetterSheet },
  'newsletter-confirmation': {
    subject: newsletterConfirmationSubject,
    Sheet: NewsletterConfirmation,
  },
  newsletter: { subject: newsletterSubject, Sheet: Newsletter },
  'newsletter-test': { subject: newsletterSubject, Sheet: Newsletter },
  'plan-changed': { subject: planChangedSubject, Sheet: PlanChanged },
  'giver-details': { subject: giverDetailsSubject, Sheet: GiverDetails },
  'move-agreement': { subject: moveAgreementSubject, Sheet: MoveAgreement },
  'move-confirmation': { subject: moveConfirmationSubject, Sheet: MoveConfirmation },
  'giver-link': { subject: giverLinkSubject, Sheet: GiverLink },
  'month-failed': { subject: planNoticeSubject, Sheet: PlanNotice },
  'month-awaits': { subject: planNoticeSubject, Sheet: PlanNotice },
  'month-recovered': { subject: planNoticeSubject, Sheet: PlanNotice },
  'plan-ended': { subject: planNoticeSubject, Sheet: PlanNotice },
  'card-expiring': { subject: planNoticeSubject, Sheet: PlanNotice },
  'card-changed': { subject: planNoticeSubject, Sheet: PlanNotice },
  'decision-letter-copy': { subject: decisionLetterCopySubject, Sheet: DecisionLetterCopy },
}

function sheetOf<Kind extends LetterProps['kind']>(
  letter: Extract<LetterProps, { kind: Kind }> & { kind: Kind },
) {
  const { subject, Sheet } = sheets[letter.kind]
  return { subject: subject(letter), sheet: <Sheet letter={letter} /> }
}
