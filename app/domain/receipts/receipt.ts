import type { Locale } from '#app/i18n/locale.ts'
import type { Currency } from '#app/values/money.ts'
import type { Reference } from '#app/values/reference.ts'
import type { LetterWish } from './letter.ts'

/** Who issues: printed on every receipt as it was then. */
export type Issuer = {
  name: string
  number: string
  vatNumber: string
  address: string[]
  email: string
}

export type ReceiptLine = {
  title: string
  label: string
  quantity: number
  unitAmount: number
  amount: number
  vatRateBp: number
  vatAmount: number
}

export type OrderReceipt = {
  kind: 'order'
  issuer: Issuer
  orderNumber: string
  buyer: { name: string; address: string[] }
  lines: ReceiptLine[]
  goodsAmount: number
  delivery: ReceiptLine
  vatAmount: number
  paidAt: string
}

export type GiftReceipt = {
  kind: 'gift'
  issuer: Issuer
  giftNumber: string
  /** Empty where nobody knows who gave. */
  giver: { name: string }
  fund: { slug: string; name: string }
  paidAt: string
}

/** What has gone back of a sale: it corrects the receipt that it names, which itself is never changed. */
export type CreditReceipt = {
  kind: 'credit'
  issuer: Issuer
  /** The corrected receipt, as it is printed. */
  corrects: string
  orderNumber: string
  buyer: { name: string; address: string[] }
  lines: ReceiptLine[]
  delivery: ReceiptLine | undefined
  /** Given beyond pieces and delivery, or kept back of them when negative. */
  adjustment: { amount: number; vatRateBp: number; vatAmount: number } | undefined
  vatAmount: number
  paidAt: string
}

/** What has gone back of a gift, or a recorded gift that was a mistake: it corrects the receipt that it names. */
export type GiftCreditReceipt = Omit<GiftReceipt, 'kind'> & {
  kind: 'gift-credit'
  corrects: string
  cause: 'refunded' | 'taken_back'
}

export type ReceiptContent = (OrderReceipt | GiftReceipt | CreditReceipt | GiftCreditReceipt) & {
  locale: Locale
}

export type ReceiptWish = {
  reference: Reference
  /** The receipt that this one corrects. */
  refersTo?: string
  amount: number
  currency: Currency
  content: ReceiptContent
  at: Date
  /** The letter that brings it; none where there is no address to send it to. */
  letter: LetterWish | undefined
}

/** Series by what is receipted; each counts from 1 without gaps. */
export const series = { order: 'S', gift: 'G', credit: 'K', 'gift-credit': 'K' } as const

/** A receipt's number as it is printed: "S-00042". */
export const receiptNumber = (receipt: { series: string; number: number }): string =>
  `${receipt.series}-${String(receipt.number).padStart(5, '0')}`
