import { type Money, money } from '#app/values/money.ts'
import { listRowsOf } from './of-supporter-store.server.ts'
import { type OrderState, orderNumber } from './order.ts'

export type OrderOf = {
  id: string
  number: string
  state: OrderState
  placedAt: Date
  total: Money
  pieces: { title: string; quantity: number }[]
}

/** What a supporter has bought, newest first, at most `limit` orders. */
export async function listOrdersOf(supporterId: string, limit: number): Promise<OrderOf[]> {
  const rows = await listRowsOf(supporterId, limit)
  return rows.map(({ number, totalAmount, currency, lines, ...row }) => ({
    ...row,
    number: orderNumber(number),
    total: money(totalAmount, currency),
    pieces: lines,
  }))
}
