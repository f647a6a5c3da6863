import { orderNumber } from '#app/domain/orders/order.ts'
import { writeCursor } from '#app/values/cursor.ts'
import type { Scene } from '#tests/faults/shop/scene.ts'

/** Where a list goes on when most of it has been turned over: the cursor of a row near its end, in the list's own order. */
async function deep(scene: Scene, table: string, by: string): Promise<string> {
  const [row] = await scene.ask<{ at: Date; id: string }>(
    `SELECT ${by} AS at, id FROM "${table}" ORDER BY ${by}, id LIMIT 1 OFFSET (SELECT count(*) / 50 FROM "${table}")`,
  )
  if (!row) throw new Error(`${table} is empty`)
  return writeCursor([row.at.toISOString(), row.id])
}

/** What the desk is asked for: every list, its filters, searches and its far end, and the Today page. By name, the address. */
export async function deskPages(scene: Scene): Promise<Record<string, string>> {
  const [order] = await scene.ask<{ number: number }>('SELECT max(number) AS number FROM "order"')
  const [person] = await scene.ask<{ id: string }>(
    'SELECT supporter_id AS id FROM "order" ORDER BY number DESC LIMIT 1',
  )
  return {
    'today, month': '/staff',
    'today, year': '/staff?period=year',
    orders: '/staff/orders',
    'orders, to pack': '/staff/orders?stage=to_pack',
    'orders, sent': '/staff/orders?stage=sent',
    'orders, refunded': '/staff/orders?stage=refunded',
    'orders, attention': '/staff/orders?stage=attention',
    'orders, refund waiting': '/staff/orders?stage=refund_waiting',
    'orders, a month': '/staff/orders?from=2025-03-01&to=2025-03-31',
    'orders, by number': `/staff/orders?search=${order?.number}`,
    'orders, by part of a name': '/staff/orders?search=berg',
    'orders, by a rare name': '/staff/orders?search=moen+12345',
    'orders, by nobody': '/staff/orders?search=zzzzqq',
    'orders, far end': `/staff/orders?after=${await deep(scene, 'order', 'placed_at')}`,
    'one order': `/staff/orders/${orderNumber(order?.number ?? 0)}`,
    products: '/staff/products',
    'products, drafts': '/staff/products?status=draft',
    'products, low stock': '/staff/products?low=yes',
    'products, by part of a title': '/staff/products?words=pendant',
    'products, by article number': '/staff/products?words=f-9876',
    'products, by nothing known': '/staff/products?words=zzzzqq',
    'products, far end': `/staff/products?after=${await deep(scene, 'product', 'updated_at')}`,
    people: '/staff/people',
    'people, by part of a name': '/staff/people?words=ingrid',
    'people, by address': '/staff/people?words=person12345%40example.org',
    'people, by nobody': '/staff/people?words=zzzzqq',
    'people, far end': `/staff/people?after=${await deep(scene, 'supporter', 'created_at')}`,
    'one person': `/staff/people/${person?.id}`,
    letters: '/staff/letters',
    'letters, sent': '/staff/letters?state=sent',
    withdrawals: '/staff/withdrawals',
    history: '/staff/history',
    health: '/staff/settings/health',
  }
}
