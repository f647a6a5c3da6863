import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { asDecimalWithCode as written } from '#app/values/money.ts'
import { orderNumber } from './order.ts'
import { listOrderRows } from './person-store.server.ts'

/** Somebody's orders after one of them, with what was bought, where it went, and what staff wrote about it. */
export async function tellOfOrders(
  { references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  const ids = references.flatMap((one) => (one.startsWith('order/') ? [one.slice(6)] : []))
  return (await listOrderRows({ ids, after, limit })).map((order) => ({
    ...{ id: order.id, number: orderNumber(order.number), state: order.state },
    ...{ name: order.name, email: order.email, language: order.locale, country: order.country },
    address: [order.addressLine1, order.addressLine2, order.postcode, order.city],
    ...{ placedAt: order.placedAt.toISOString(), paidAt: order.paidAt?.toISOString() ?? null },
    ...{ sentAt: order.sentAt?.toISOString() ?? null, carrier: order.carrier },
    ...{ trackingNumber: order.trackingNumber, delivery: order.deliveryName },
    total: written(order.totalAmount, order.currency),
    refunded: written(order.refundedAmount, order.currency),
    lines: order.lines.map(({ title, options, quantity, amount }) => ({
      ...{ title, options, quantity, amount: written(amount, order.currency) },
    })),
    notes: order.notes.map(({ at, text }) => ({ at: at.toISOString(), text })),
  }))
}
