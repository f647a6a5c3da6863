import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countOrders } from '#app/domain/orders/count-orders.server.ts'
import { listDeskOrders } from '#app/domain/orders/list-desk-orders.server.ts'
import { listParcels } from '#app/domain/orders/list-parcels.server.ts'
import { orderStages } from '#app/domain/orders/stage.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

type Wish = Parameters<typeof listDeskOrders>[0]
const all: Wish = {
  ...{ stage: undefined, search: '', from: undefined, until: undefined, after: undefined },
  onlyPacking: false,
}
const listed = async (wish: Partial<Wish>, size = 50) =>
  (await listDeskOrders({ ...all, ...wish }, size)).rows.map(({ reference }) => reference)

const buy = (name: string, email: string, at = '2026-11-20T10:00:00Z') =>
  makePaidOrder({ request: { name, email }, now: new Date(at) })

describe('the list of orders', () => {
  it('puts each order where it stands, and counts it there', async () => {
    const made = []
    for (let at = 0; at < 6; at += 1) made.push(await buy(`B ${at}`, `b${at}@prov.example`))
    const [, sent, stopped, part, whole, marked] = made.map(({ order }) => order.id)
    await makeOrder()
    const update = (id: string | undefined, data: object) =>
      db().order.update({ where: { id: id ?? '' }, data })
    await update(sent, { sentAt: new Date() })
    await update(stopped, { cancelledAt: new Date() })
    await update(part, { refundedAmount: 1 })
    await update(marked, { attention: 'paid_twice' })
    const row = await db().order.findUniqueOrThrow({ where: { id: whole ?? '' } })
    await update(whole, { state: 'refunded', refundedAmount: row.totalAmount })
    const stages = await Promise.all(
      orderStages.map(async (stage) => [stage, await listed({ stage })] as const),
    )
    expect(Object.fromEntries(stages)).toEqual({
      to_pack: ['L-1001', 'L-1004', 'L-1006'],
      sent: ['L-1002'],
      awaiting_payment: ['L-1007'],
      cancelled: ['L-1003'],
      partly_refunded: ['L-1004'],
      refunded: ['L-1005'],
      attention: ['L-1006'],
      refund_waiting: [],
      withdrawal_waiting: [],
    })
    expect(await countOrders('to_pack', 1_000)).toBe(3)
    expect(await countOrders('to_pack', 2)).toBe(2)
  })

  it('finds by number, by a part of a name and of an address, whatever the case', async () => {
    await buy('Åsa Öberg', 'asa@prov.example')
    await buy('Kari Nordmann', 'kari%under_score@prov.example')
    expect(await listed({ search: 'L-1002' })).toEqual(['L-1002'])
    expect(await listed({ search: '1001' })).toEqual(['L-1001'])
    expect(await listed({ search: 'ÖBERG' })).toEqual(['L-1001'])
    expect(await listed({ search: 'kari%' })).toEqual(['L-1002'])
    expect(await listed({ search: '%' })).toEqual(['L-1002'])
    expect(await listed({ search: 'r_s' })).toEqual(['L-1002'])
    expect(await listed({ search: 'nobody' })).toEqual([])
  })

  it('shows who only packs nothing but what is packed, and finds nothing by an address', async () => {
    await buy('Åsa Öberg', 'asa@prov.example')
    await makeOrder({ request: { name: 'Väntar', email: 'v@prov.example' } })
    const packing = { onlyPacking: true }
    expect(await listed({ ...packing })).toEqual(['L-1001'])
    expect(await listed({ ...packing, stage: 'awaiting_payment' })).toEqual(['L-1001'])
    expect(await listed({ ...packing, search: 'prov.example' })).toEqual([])
    expect(await listed({ ...packing, search: 'öberg' })).toEqual(['L-1001'])
  })

  it('keeps to a period of days', async () => {
    await buy('A', 'a@prov.example', '2026-11-19T22:59:59Z')
    await buy('B', 'b@prov.example', '2026-11-19T23:00:00Z')
    const from = new Date('2026-11-19T23:00:00Z')
    expect(await listed({ from })).toEqual(['L-1002'])
    expect(await listed({ until: from })).toEqual(['L-1001'])
  })

  it('goes on page by page without leaving one out, both ways, also among equal instants', async () => {
    for (let at = 0; at < 7; at += 1) await buy(`B ${at}`, 'b@prov.example')
    for (const stage of [undefined, 'to_pack'] as const) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await listDeskOrders({ ...all, stage, after }, 3)
        seen.push(...page.rows.map(({ reference }) => reference))
        after = page.next
      } while (after)
      expect(new Set(seen).size).toBe(7)
      expect(seen).toHaveLength(7)
    }
    expect(await listed({ after: 'nonsense' })).toHaveLength(7)
  })
})

describe('parcels', () => {
  it('are of paid orders that are not cancelled, by the numbers that were chosen', async () => {
    const { order } = await buy('Åsa Öberg', 'asa@prov.example')
    await makeOrder()
    const [parcel, ...others] = await listParcels(['L-1001', 'L-1002', 'L-9999', 'x'])
    expect(others).toEqual([])
    expect(parcel).toMatchObject({ name: 'Åsa Öberg', lines: [{ quantity: 1 }] })
    await db().order.update({ where: { id: order.id }, data: { cancelledAt: new Date() } })
    expect(await listParcels(['L-1001'])).toEqual([])
  })
})
