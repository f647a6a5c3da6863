import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { cancelOrder } from '#app/domain/orders/cancel-order.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeOrder } from '#tests/make/order.ts'
import { sessionOf } from '#tests/make/session.ts'
import { oweRefund, payLate, sellTo } from './late-money.ts'
import {
  basketOf,
  countPapers,
  lastOrder,
  reachPage,
  stockOf,
  submit,
  type Till,
  tell,
  times,
  useTill,
} from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

describe('money that comes when the stock was given back', () => {
  it('buys the piece if it is still there', async () => {
    const basket = await basketOf(2, 3)
    await payLate(till, basket)
    expect(await stockOf(basket)).toEqual({ onHand: 3, reserved: 0 })
    await tell(till)
    expect((await lastOrder()).order).toMatchObject({ state: 'paid', ending: null })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    expect(await countPapers()).toMatchObject({ receipts: 1, letters: 1, refunds: 0 })
  })

  it('is owed back when nothing is left, with a letter and a line for staff', async () => {
    const refund = await oweRefund(till)
    expect(refund).toMatchObject({ state: 'owed', amount: 54_900, currency: 'SEK' })
    const order = await db().order.findFirstOrThrow({ where: { email: 'alma@prov.example' } })
    expect(order).toMatchObject({
      ...{ state: 'cancelled', ending: 'sold_out', attention: 'paid_after_stock_was_gone' },
    })
    expect(refund.payment.reference).toBe(`order/${order.id}`)
    expect(await countPapers()).toMatchObject({ entries: 2, receipts: 1, letters: 2, refunds: 1 })
    const letter = await db().letter.findFirst({ where: { reference: `order/${order.id}` } })
    expect(letter).toMatchObject({ kind: 'order-unmet', recipient: 'alma@prov.example' })
  })

  it('is owed back whole when one of two pieces is gone, and the other stays in the shop', async () => {
    const [first, second] = [await basketOf(), await basketOf()]
    const both = await makeBasket([...first.lines, ...second.lines])
    await payLate(till, both, () => sellTo(till, second))
    await tell(till)
    expect(await stockOf(first)).toEqual({ onHand: 1, reserved: 0 })
    expect(await stockOf(second)).toEqual({ onHand: 0, reserved: 0 })
    expect(await db().refund.findFirst()).toMatchObject({ state: 'owed', amount: 104_900 })
  })

  it('is owed back when the basket has another order by now, which stands', async () => {
    const basket = await basketOf(1, 2)
    const old = await makeOrder({ basket, now: till.now() })
    const ended = { orderId: old.order.id, ending: 'superseded', now: till.now() } as const
    await transaction((tx) => cancelOrder(ended, tx))
    await reachPage(till, basket)
    const paid = () => applySession(sessionOf(old.payment, 'paid'), { now: till.now() })
    expect(await times(3, paid)).toEqual(['paid', 'paid', 'paid'])
    expect(await db().order.findUnique({ where: { id: old.order.id } })).toMatchObject({
      ...{ state: 'cancelled', ending: 'sold_out', attention: 'paid_after_it_was_replaced' },
    })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    expect(await stockOf(basket)).toEqual({ onHand: 2, reserved: 1 })
    expect(await countPapers()).toMatchObject({ entries: 1, receipts: 0, letters: 1, refunds: 1 })
  })

  it('leaves the basket free to be bought anew', async () => {
    const basket = await basketOf()
    await payLate(till, basket, () => sellTo(till, basket))
    await tell(till)
    await db().stock.updateMany({ data: { onHand: 1 } })
    const variantId = basket.lines[0]?.variantId ?? ''
    const received = { variantId, quantity: 1, cause: 'received', reference: 'more' } as const
    await db().stockMovement.create({ data: received })
    expect((await submit(till, basket)).ok).toBe(true)
  })
})
