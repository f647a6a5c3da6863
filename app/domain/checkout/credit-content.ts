import { type GiftRow, giftNumber } from '#app/domain/donations/donation.ts'
import { addressLines, orderNumber } from '#app/domain/orders/order.ts'
import type { RefundParts } from '#app/domain/orders/refund.ts'
import {
  type GiftCreditReceipt,
  type Issuer,
  type ReceiptContent,
  type ReceiptLine,
  receiptNumber,
} from '#app/domain/receipts/receipt.ts'
import type { Locale } from '#app/i18n/locale.ts'

type CreditedOrder = {
  number: number
  name: string
  addressLine1: string
  addressLine2: string
  postcode: string
  city: string
  deliveryName: string
  locale: Locale
  lines: {
    position: number
    title: string
    options: string
    unitAmount: number
    vatRateBp: number
  }[]
}

type Credit = {
  order: CreditedOrder
  parts: RefundParts
  original: { series: string; number: number }
  issuer: Issuer
  at: Date
}

/** Everything printed on a credit receipt, by line, as it is at this moment. */
export function creditReceipt({ order, parts, original, issuer, at }: Credit): ReceiptContent {
  return {
    kind: 'credit',
    issuer,
    corrects: receiptNumber(original),
    orderNumber: orderNumber(order.number),
    buyer: { name: order.name, address: addressLines(order) },
    lines: goodsLines(order, parts),
    delivery: deliveryLine(order, parts),
    adjustment: adjustmentOf(order, parts),
    vatAmount: parts.vatAmount,
    paidAt: at.toISOString(),
    locale: order.locale,
  }
}

type GiftCredit = {
  gift: GiftRow
  original: { series: string; number: number }
  issuer: Issuer
  cause: GiftCreditReceipt['cause']
  at: Date
}

/** Everything printed on the credit receipt of a gift, as it is at this moment. */
export const giftCreditReceipt = (credit: GiftCredit): ReceiptContent => ({
  kind: 'gift-credit',
  issuer: credit.issuer,
  corrects: receiptNumber(credit.original),
  cause: credit.cause,
  giftNumber: giftNumber(credit.gift.number),
  giver: { name: credit.gift.name },
  fund: credit.gift.fund,
  paidAt: credit.at.toISOString(),
  locale: credit.gift.locale,
})

const rateOf = (order: CreditedOrder): number => order.lines[0]?.vatRateBp ?? 0

function goodsLines(order: CreditedOrder, parts: RefundParts): ReceiptLine[] {
  return parts.lines.flatMap(({ position, quantity, amount, vatAmount }) => {
    const line = order.lines.find((one) => one.position === position)
    if (!line || quantity === 0) return []
    const { title, options: label, unitAmount, vatRateBp } = line
    return [{ title, label, quantity, unitAmount, amount, vatRateBp, vatAmount }]
  })
}

function deliveryLine(order: CreditedOrder, parts: RefundParts): ReceiptLine | undefined {
  const { deliveryAmount: amount, deliveryVat: vatAmount } = parts
  if (amount === 0) return undefined
  const priced = { quantity: 1, unitAmount: amount, amount, vatAmount }
  return { title: order.deliveryName, label: '', vatRateBp: rateOf(order), ...priced }
}

function adjustmentOf(order: CreditedOrder, parts: RefundParts) {
  const { adjustmentAmount: amount, adjustmentVat: vatAmount } = parts
  if (amount === 0 && vatAmount === 0) return undefined
  return { amount, vatRateBp: rateOf(order), vatAmount }
}
