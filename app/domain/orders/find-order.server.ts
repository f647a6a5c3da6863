import { money } from '#app/values/money.ts'
import { carrierNames, isCarrier, trackingLink } from './carrier.ts'
import { addressLines, type OrderView, orderNumber } from './order.ts'
import { findByToken, type OrderRow } from './store.server.ts'

/** The order that an unguessable address names; undefined when it names none. */
export async function findOrderByToken(token: string): Promise<OrderView | undefined> {
  const row = await findByToken(token)
  return row ? orderView(row) : undefined
}

const orderView = (row: OrderRow): OrderView => ({
  id: row.id,
  number: orderNumber(row.number),
  state: row.state,
  ending: row.ending ?? undefined,
  basketId: row.basketId,
  locale: row.locale,
  lines: row.lines.map((line) => ({
    title: line.title,
    slug: line.slug,
    label: line.options,
    quantity: line.quantity,
    unit: money(line.unitAmount, row.currency),
    amount: money(line.amount, row.currency),
  })),
  goods: money(row.goodsAmount, row.currency),
  delivery: money(row.deliveryAmount, row.currency),
  deliveryName: row.deliveryName,
  vat: money(row.vatAmount, row.currency),
  total: money(row.totalAmount, row.currency),
  name: row.name,
  email: row.email,
  address: addressLines(row),
  country: row.country,
  placedAt: row.placedAt,
  paidAt: row.paidAt ?? undefined,
  sent: sentOf(row),
  cancelled: row.cancelledAt !== null,
  refunded: money(row.refundedAmount, row.currency),
})

function sentOf({ sentAt, carrier, trackingNumber }: OrderRow): OrderView['sent'] {
  if (!sentAt) return undefined
  const name = isCarrier(carrier) && carrier !== 'other' ? carrierNames[carrier] : ''
  const link = trackingLink(carrier, trackingNumber)
  return { at: sentAt, carrier: name, number: trackingNumber ?? '', link }
}
