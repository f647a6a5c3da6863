import type { Locale } from '#app/i18n/locale.ts'
import { type Money, money } from '#app/values/money.ts'
import { orderNumber } from './order.ts'
import { findOrder } from './store.server.ts'

/** What a letter says of an order beyond its receipt. */
export type OrderFacts = {
  number: string
  locale: Locale
  name: string
  country: string
  total: Money
  lines: { title: string; quantity: number }[]
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
    lines: row.lines.map(({ title, quantity }) => ({ title, quantity })),
  }
}
