import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findRefundOf } from '#app/domain/orders/find-refund-of.server.ts'
import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { money } from '#app/values/money.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame, OrderCancelledLetter } from '#emails/letter.ts'

/** The letter that an order was cancelled before it was sent. It is about the refund, which says how much goes back. */
export async function composeCancelled(
  { reference }: { reference: string },
  frame: LetterFrame,
): Promise<OrderCancelledLetter> {
  const refund = await findRefundOf(parseReference(reference).id)
  const order = refund && (await findOrderById(refund.orderId))
  if (!order) throw new Error(`a letter is owed for a cancellation that is not there: ${reference}`)
  return {
    kind: 'order-cancelled',
    ...frame,
    sender: await findIssuer(),
    ...{ orderNumber: order.number, name: order.name, lines: order.lines },
    amount: money(refund.amount, order.total.currency),
    token: accessToken('order', refund.orderId),
  }
}
