import { giftNumber } from '#app/domain/donations/donation.ts'
import { orderNumber } from '#app/domain/orders/order.ts'
import { writeCursor } from '#app/values/cursor.ts'
import type { Scene } from '#tests/faults/shop/scene.ts'
import type { Visitor } from '#tests/make/visitor.ts'

/** Pages that name nothing in particular: lists, filters, searches. */
const general = {
  'today, month': '/staff',
  'today, year': '/staff?period=year',
  orders: '/staff/orders',
  'orders, to pack': '/staff/orders?stage=to_pack',
  'orders, sent': '/staff/orders?stage=sent',
  'orders, refunded': '/staff/orders?stage=refunded',
  'orders, attention': '/staff/orders?stage=attention',
  'orders, refund waiting': '/staff/orders?stage=refund_waiting',
  'orders, a month': '/staff/orders?from=2025-03-01&to=2025-03-31',
  gifts: '/staff/gifts',
  'gifts, failed': '/staff/gifts?stage=failed',
  'gifts, attention': '/staff/gifts?stage=attention',
  'gifts, cash': '/staff/gifts?way=cash',
  funds: '/staff/funds',
  products: '/staff/products',
  'products, drafts': '/staff/products?status=draft',
  'products, low stock': '/staff/products?low=yes',
  'products, by part of a title': '/staff/products?words=pendant',
  'products, by article number': '/staff/products?words=f-9876',
  'products, by nothing known': '/staff/products?words=zzzzqq',
  people: '/staff/people',
  letters: '/staff/letters',
  'letters, sent': '/staff/letters?state=sent',
  withdrawals: '/staff/withdrawals',
  history: '/staff/history',
  health: '/staff/settings/health',
}

/** Who is searched for in lists, by much, by little and for nobody. */
const sought: Record<string, [list: string, words: string]> = {
  'orders, by part of a name': ['/staff/orders', 'berg'],
  'orders, by a rare name': ['/staff/orders', 'moen 12345'],
  'orders, by nobody': ['/staff/orders', 'zzzzqq'],
  'gifts, by part of a name': ['/staff/gifts', 'ingrid'],
  'gifts, by address': ['/staff/gifts', 'person12345@example.org'],
  'gifts, by nobody': ['/staff/gifts', 'zzzzqq'],
  'people, by part of a name': ['/staff/people', 'ingrid'],
  'people, by address': ['/staff/people', 'person12345@example.org'],
  'people, by nobody': ['/staff/people', 'zzzzqq'],
}

/** Where a list's form leads whoever searches in it. */
async function seek(visitor: Visitor, list: string, words: string): Promise<string> {
  const { status, headers } = await visitor.ask(list, { form: { words } })
  if (!headers.location) throw new Error(`${list} answers a search with ${status}`)
  return headers.location
}

/** Where a list goes on when most of it has been turned over: the cursor of a row near its end, in the list's own order. */
async function deep(scene: Scene, table: string, by: string): Promise<string> {
  const [row] = await scene.ask<{ at: Date; id: string }>(
    `SELECT ${by} AS at, id FROM "${table}" ORDER BY ${by}, id LIMIT 1 OFFSET (SELECT count(*) / 50 FROM "${table}")`,
  )
  if (!row) throw new Error(`${table} is empty`)
  return writeCursor([row.at.toISOString(), row.id])
}

/** What the desk is asked for: every list, its filters, searches and its far end, one of each thing, and the Today page. By name, the address. */
export async function deskPages(scene: Scene, visitor: Visitor): Promise<Record<string, string>> {
  const [order] = await scene.ask<{ number: number; person: string }>(
    'SELECT number, supporter_id AS person FROM "order" ORDER BY number DESC LIMIT 1',
  )
  const [gift] = await scene.ask<{ number: number; fund: string }>(
    'SELECT number, fund_id AS fund FROM donation ORDER BY number DESC LIMIT 1',
  )
  if (!order || !gift) throw new Error('the shop holds neither an order nor a gift')
  const month = 'from=2025-03-01&to=2025-03-31'
  const found: Record<string, string> = {}
  for (const [page, [list, words]] of Object.entries(sought))
    found[page] = await seek(visitor, list, words)
  return {
    ...general,
    ...found,
    'orders, by number': await seek(visitor, '/staff/orders', orderNumber(order.number)),
    'orders, far end': `/staff/orders?after=${await deep(scene, 'order', 'placed_at')}`,
    'one order': `/staff/orders/${orderNumber(order.number)}`,
    'gifts, one fund': `/staff/gifts?fund=${gift.fund}`,
    'gifts, one fund and a month': `/staff/gifts?fund=${gift.fund}&${month}`,
    'gifts, by number': await seek(visitor, '/staff/gifts', giftNumber(gift.number)),
    'gifts, far end': `/staff/gifts?after=${await deep(scene, 'donation', 'started_at')}`,
    'one gift': `/staff/gifts/${giftNumber(gift.number)}`,
    'products, far end': `/staff/products?after=${await deep(scene, 'product', 'updated_at')}`,
    'people, far end': `/staff/people?after=${await deep(scene, 'supporter', 'created_at')}`,
    'one person': `/staff/people/${order.person}`,
  }
}
