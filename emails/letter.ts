import type { Currency, Money } from '#app/values/money.ts'
import type { CampaignLetterProps } from './campaign-letter.ts'
import type { GiverLetterProps, MoveLetterProps } from './giver-letter.ts'
import type { Frame } from './letter-frame.ts'
import type { NewsletterLetterProps } from './newsletter-letter.ts'
import type { PlanLetterProps } from './plan-letter.ts'
import type { TributePrintLetter } from './tribute-letter.ts'
import type { YearConfirmationLetter } from './year-letter.ts'

export type { Sender } from './letter-frame.ts'

/** A line of a receipt. Amounts in minor units, VAT included; `vatRateBp` in hundredths of a percent. */
export type LetterLine = {
  title: string
  label: string
  quantity: number
  unitAmount: number
  amount: number
  vatRateBp: number
  vatAmount: number
}

export type OrderConfirmationLetter = Frame & {
  kind: 'order-confirmation'
  orderNumber: string
  receiptNumber: string
  /** The unguessable word in the address of the order's page. */
  token: string
  paidAt: Date
  currency: Currency
  lines: LetterLine[]
  goodsAmount: number
  delivery: LetterLine
  totalAmount: number
  buyer: { name: string; address: string[]; country: string }
}

export type OrderUnmetLetter = Frame & {
  kind: 'order-unmet'
  orderNumber: string
  token: string
  name: string
  total: Money
  lines: { title: string; quantity: number }[]
}

export type GiftReceiptLetter = Frame & {
  kind: 'gift-receipt'
  giftNumber: string
  receiptNumber: string
  /** The unguessable word in the address of the gift's page. */
  token: string
  /** The unguessable word in the address of the giver's own page: only ever in a letter to the address on file. */
  giverToken: string
  giver: string
  fund: string
  amount: Money
  paidAt: Date
}

/** The card that goes with a gift, to whoever is honoured, or remembers. */
export type TributeCardLetter = Frame & {
  kind: 'tribute-card'
  /** The unguessable word in the address where its recipient says that she wants no more. */
  token: string
  about: 'honour' | 'memory'
  honoured: string
  from: string
  /** A line of the giver's, or ''. */
  greeting: string
  fund: string
}

/** A gift that went back, whole or in part, or that was recorded by mistake. */
export type GiftCreditedLetter = Frame & {
  kind: 'gift-credited'
  giftNumber: string
  receiptNumber: string
  /** The number of the receipt that it corrects. */
  corrects: string
  cause: 'refunded' | 'taken_back'
  /** The unguessable word in the address of the gift's page. */
  token: string
  giverToken: string
  giver: string
  fund: string
  amount: Money
  paidAt: Date
}

export type WithdrawalReceivedLetter = Frame & {
  kind: 'withdrawal-received'
  /** The unguessable word in the address of the receipt. */
  token: string
  /** Word for word as it was confirmed, with line breaks. */
  statement: string
  /** When it arrived, by Stockholm's clock and in UTC, both in words. */
  submitted: { stockholm: string; utc: string }
}

export type WithdrawalDeclinedLetter = Frame & {
  kind: 'withdrawal-declined'
  /** The unguessable word in the address of the receipt. */
  token: string
  /** When the statement arrived, by Stockholm's clock, in words. */
  submitted: string
  /** Why, as it was typed, with line breaks. */
  why: string
}

export type StaffInvitationLetter = Frame & {
  kind: 'staff-invitation'
  /** The unguessable word in the address of the invitation. */
  token: string
  /** After this the link leads nowhere. */
  endsAt: Date
}

export type OrderSentLetter = Frame & {
  kind: 'order-sent'
  orderNumber: string
  token: string
  /** Who carries the parcel ('' for one without a name of ours), its number, and where it can be followed. */
  tracking: { carrier: string; number: string; link: string | undefined } | undefined
  buyer: { name: string; address: string[]; country: string }
  /** What is in the parcel. */
  lines: { title: string; quantity: number }[]
}

/** Staff corrected where a parcel goes. Which address that is stands on the order's page. */
export type AddressCorrectedLetter = Frame & {
  kind: 'address-corrected'
  orderNumber: string
  token: string
}

export type OrderCancelledLetter = Frame & {
  kind: 'order-cancelled'
  orderNumber: string
  token: string
  name: string
  /** What goes back now. */
  amount: Money
  lines: { title: string; quantity: number }[]
}

export type RefundMadeLetter = Frame & {
  kind: 'refund-made'
  orderNumber: string
  receiptNumber: string
  /** The number of the receipt that it corrects. */
  corrects: string
  token: string
  paidAt: Date
  currency: Currency
  lines: LetterLine[]
  delivery: LetterLine | undefined
  adjustment: { amount: number; vatRateBp: number; vatAmount: number } | undefined
  totalAmount: number
  buyer: { name: string; address: string[] }
}

/** What every letter carries beside its sender. */
export type LetterFrame = Omit<Frame, 'sender'>

/** Everything a letter needs in order to be drawn, by its kind. */
export type LetterProps =
  | OrderConfirmationLetter
  | OrderUnmetLetter
  | GiftReceiptLetter
  | TributeCardLetter
  | TributePrintLetter
  | WithdrawalReceivedLetter
  | WithdrawalDeclinedLetter
  | StaffInvitationLetter
  | AddressCorrectedLetter
  | OrderSentLetter
  | OrderCancelledLetter
  | RefundMadeLetter
  | GiftCreditedLetter
  | YearConfirmationLetter
  | CampaignLetterProps
  | NewsletterLetterProps
  | GiverLetterProps
  | MoveLetterProps
  | PlanLetterProps

export type VatPart = { rateBp: number; amount: number }

/** The VAT inside a receipt's lines, summed for each rate, the highest first (ML 17 kap.: VAT by rate). Lines without VAT are left out. */
export function vatByRate(lines: readonly LetterLine[]): VatPart[] {
  const sums = new Map<number, number>()
  for (const { vatRateBp, vatAmount } of lines) {
    if (vatRateBp > 0) sums.set(vatRateBp, (sums.get(vatRateBp) ?? 0) + vatAmount)
  }
  return [...sums]
    .map(([rateBp, amount]) => ({ rateBp, amount }))
    .sort((a, b) => b.rateBp - a.rateBp)
}
