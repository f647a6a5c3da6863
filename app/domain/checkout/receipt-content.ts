import { giverOnReceipt } from '#app/domain/donations/company.ts'
import { type GiftRow, giftNumber } from '#app/domain/donations/donation.ts'
import { addressLines, orderNumber } from '#app/domain/orders/order.ts'
import type { Issuer, ReceiptContent, ReceiptLine } from '#app/domain/receipts/receipt.ts'
import type { Locale } from '#app/i18n/locale.ts'

type SettledOrder = {
  number: number
  name: string
  addressLine1: string
  addressLine2: string
  postcode: string
  city: string
  goodsAmount: number
  deliveryName: string
  deliveryAmount: number
  vatAmount: number
  locale: Locale
  lines: (Omit<ReceiptLine, 'label'> & { options: string })[]
}

/** Everything printed on an order's receipt, as it is at this moment. */
export function orderReceipt(order: SettledOrder, issuer: Issuer, paidAt: Date): ReceiptContent {
  const lines = order.lines.map((line) => ({
    ...{ title: line.title, label: line.options, quantity: line.quantity },
    ...{ unitAmount: line.unitAmount, amount: line.amount },
    ...{ vatRateBp: line.vatRateBp, vatAmount: line.vatAmount },
  }))
  const goodsVat = lines.reduce((sum, line) => sum + line.vatAmount, 0)
  return {
    kind: 'order',
    issuer,
    orderNumber: orderNumber(order.number),
    buyer: { name: order.name, address: addressLines(order) },
    lines,
    goodsAmount: order.goodsAmount,
    delivery: {
      ...{ title: order.deliveryName, label: '', quantity: 1 },
      ...{ unitAmount: order.deliveryAmount, amount: order.deliveryAmount },
      ...{ vatRateBp: lines[0]?.vatRateBp ?? 0, vatAmount: order.vatAmount - goodsVat },
    },
    vatAmount: order.vatAmount,
    paidAt: paidAt.toISOString(),
    locale: order.locale,
  }
}

/** Everything printed on a gift's receipt, as it is at this moment. */
export const giftReceipt = (gift: GiftRow, issuer: Issuer, paidAt: Date): ReceiptContent => ({
  kind: 'gift',
  issuer,
  giftNumber: giftNumber(gift.number),
  giver: { name: giverOnReceipt(gift) },
  fund: gift.fund,
  paidAt: paidAt.toISOString(),
  locale: gift.locale,
})
