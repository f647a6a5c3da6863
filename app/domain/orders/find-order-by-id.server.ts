import type { Locale } from '#app/i18n/locale.ts'
import { type Money, money } from '#app/values/money.ts'
import { addressLines, orderNumber } from './order.ts'
import { findOrder, type OrderRow } from './store.server.ts'

/** What a letter says of an order beyond its receipt. */
export type OrderFacts = {
  number: string
  locale: Locale
  name: string
  country: string
  total: Money
  address: string[]
  lines: { title: string; quantity: number }[]
  /** Who carries its parcel and under which number; undefined while it has not left. */
  sent: { at: Date; carrier: string | undefined; trackingNumber: string | undefined } | undefined
}

/** An order by its id, for what Lykta itself writes about it; undefined when there is none. */
export async function findOrderById(id: string): Promise<OrderFacts | undefined> {
  const row = await findOrder(id)
  if (!row) return undefined
  return {
    number: orderNumber(row.number),
    locale: row.locale,
    name: row.name,
    country: row.country,
    total: money(row.totalAmount, row.currency),
    address: addressLines(row),
    sent: sentOf(row),
    lines: row.lines.map(({ title, quantity }) => ({ title, quantity })),
  }
}

const sentOf = (row: OrderRow): OrderFacts['sent'] =>
  row.sentAt
    ? {
        at: row.sentAt,
        carrier: row.carrier ?? undefined,
        trackingNumber: row.trackingNumber ?? undefined,
      }
    : undefined
