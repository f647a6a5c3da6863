import type { RefundableOrder } from '#app/domain/orders/refund.ts'
import { vatWithin } from '#app/values/money.ts'

type Bought = { quantity: number; unitAmount: number }

/** An order as the shop writes it: VAT by line and for the delivery, each rounded by itself. */
export function orderOf(
  bought: readonly Bought[],
  delivery: number,
  vatRateBp: number,
): RefundableOrder {
  const lines = bought.map(({ quantity, unitAmount }, position) => ({
    ...{ position, quantity, unitAmount, vatRateBp },
    vatAmount: vatWithin(quantity * unitAmount, vatRateBp),
  }))
  const goods = bought.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0)
  const vat = lines.reduce((sum, line) => sum + line.vatAmount, vatWithin(delivery, vatRateBp))
  return { lines, deliveryAmount: delivery, totalAmount: goods + delivery, vatAmount: vat }
}
