import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reserveStock } from '#app/domain/catalogue/reserve-stock.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import { findForLeaving } from '#app/domain/orders/find-for-leaving.server.ts'
import { findLiving } from '#app/domain/orders/find-living.server.ts'
import { findOrderByToken } from '#app/domain/orders/find-order.server.ts'
import { findOrderById } from '#app/domain/orders/find-order-by-id.server.ts'
import { findOrderByNumber } from '#app/domain/orders/find-order-by-number.server.ts'
import { listOverdueOrders } from '#app/domain/orders/list-overdue-orders.server.ts'
import { releaseHold } from '#app/domain/orders/release-hold.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { addMinutes } from '#app/values/period.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'
import { makeProduct } from '#tests/make/product.ts'
import { basketOf, stockOf, type Till, times, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const cancel = (orderId: string, ending: 'left' | 'expired' = 'left') =>
  transaction((tx) => cancelOrder({ orderId, ending, now: till.now() }, tx))

describe('an order', () => {
  it('is found by its word, its id and its number, and by nothing near them', async () => {
    const { order, token } = await makePaidOrder({ now: till.now(), locale: 'nb' })
    expect(await findOrderByToken(token)).toMatchObject({
      ...{ id: order.id, state: 'paid', ending: undefined, locale: 'nb', paidAt: till.now() },
      ...{
        total: { amount: 54_900, currency: 'SEK' },
        address: ['Provgatan 2', '111 22 Stockholm'],
      },
    })
    const { number } = await db().order.findFirstOrThrow()
    expect(await findOrderById(order.id)).toMatchObject({ number: `L-${1000 + number}` })
    const found = await transaction((tx) => findOrderByNumber(number, tx))
    expect(found).toEqual({ id: order.id, email: 'alma@prov.example' })
    expect(await transaction((tx) => findOrderByNumber(number + 1, tx))).toBeUndefined()
    expect(await findOrderById(newId())).toBeUndefined()
    for (const word of ['', token.slice(0, -1), `${token}A`, order.id, token.toLowerCase()]) {
      expect(await findOrderByToken(word)).toBeUndefined()
      expect(await findForLeaving(word)).toBeUndefined()
    }
  })

  it('is cancelled by one of ten, and its stock given back once', async () => {
    const basket = await basketOf(2, 5)
    const { order } = await makeOrder({ now: till.now(), basket })
    const done = await times(10, (at) => cancel(order.id, at % 2 === 0 ? 'left' : 'expired'))
    expect(done.filter(Boolean).length).toBe(1)
    expect(await stockOf(basket)).toEqual({ onHand: 5, reserved: 0 })
    expect(await findLiving(basket.id)).toBeUndefined()
  })

  it('that is paid is not cancelled', async () => {
    const { order } = await makePaidOrder({ now: till.now() })
    expect(await cancel(order.id)).toBe(false)
    expect(await findLiving(order.basketId)).toMatchObject({ state: 'paid' })
  })
})

describe('a hold', () => {
  it('is given back once, and listed as overdue only while it holds', async () => {
    const basket = await basketOf(1, 2)
    const { order } = await makeOrder({ now: till.now(), basket })
    expect(await listOverdueOrders(addMinutes(till.now(), 42), 10)).toEqual([])
    expect(await listOverdueOrders(addMinutes(till.now(), 43), 10)).toEqual([order.id])
    await times(5, () => transaction((tx) => releaseHold(order.id, tx)))
    expect(await stockOf(basket)).toEqual({ onHand: 2, reserved: 0 })
    expect(await listOverdueOrders(addMinutes(till.now(), 43), 10)).toEqual([])
  })
})

describe('the last units', () => {
  it('are never promised twice to buyers on connections of their own, 25 times', async () => {
    const { variantId } = await makeProduct({ stock: 3 })
    for (let round = 0; round < 25; round += 1) {
      const taken = await times(16, () =>
        transaction((tx) => reserveStock([{ variantId, quantity: 1 }], tx)),
      )
      expect(taken.filter(Boolean).length).toBe(3)
      expect(await db().stock.findFirst()).toMatchObject({ onHand: 3, reserved: 3 })
      await db().stock.updateMany({ data: { reserved: 0 } })
    }
  })
})

describe('the database itself refuses', () => {
  it('two living orders of one basket, stock below nothing, and lines that change', async () => {
    const { order } = await makeOrder({ now: till.now() })
    await expect(makeOrder({ basket: { id: order.basketId, lines: [] } })).rejects.toThrow()
    const sets = [{ reserved: -1 }, { reserved: 4 }, { onHand: 0 }]
    for (const data of sets) await expect(db().stock.updateMany({ data })).rejects.toThrow()
    await expect(db().orderLine.updateMany({ data: { quantity: 2 } })).rejects.toThrow()
    await expect(db().orderLine.deleteMany()).rejects.toThrow()
    await expect(db().order.updateMany({ data: { totalAmount: 1 } })).rejects.toThrow()
    await expect(db().order.updateMany({ data: { state: 'paid' } })).rejects.toThrow()
  })
})
