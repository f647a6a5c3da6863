import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeProduct } from '#tests/make/product.ts'
import {
  basketOf,
  countPapers,
  lastOrder,
  reachPage,
  sessionIn,
  stockOf,
  submit,
  type Till,
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

const nothing = { orders: 0, payments: 0, entries: 0, receipts: 0, letters: 0, refunds: 0 }
const counts = async () => (await till.state()).counts

describe('an order that is placed', () => {
  it('is written with its lines, its hold and its payment, and leads to the page of its total', async () => {
    const basket = await basketOf(2, 3)
    const page = await reachPage(till, basket)
    const { order, payment, token } = await lastOrder()
    expect(order).toMatchObject({
      ...{ state: 'awaiting_payment', basketId: basket.id, currency: 'SEK', locale: 'sv' },
      ...{ goodsAmount: 100_000, deliveryAmount: 4_900, totalAmount: 104_900, vatAmount: 20_980 },
      ...{ name: 'Alma Provare', email: 'alma@prov.example', postcode: '111 22', paidAt: null },
    })
    expect(Buffer.from(order.tokenHash)).toEqual(tokenHash(token))
    expect(order.lines).toMatchObject([
      { quantity: 2, unitAmount: 50_000, amount: 100_000, vatRateBp: 2_500, vatAmount: 20_000 },
    ])
    expect(order.holds).toMatchObject([{ quantity: 2, state: 'active' }])
    expect((order.holds[0]?.expiresAt.getTime() ?? 0) - till.now().getTime()).toBe(42 * 60_000)
    expect(await stockOf(basket)).toEqual({ onHand: 3, reserved: 2 })
    expect(payment).toMatchObject({ state: 'open', amount: 104_900, sessionId: sessionIn(page) })
    const session = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    expect(session).toMatchObject({ amount_total: 104_900, currency: 'sek', livemode: false })
    expect(session.metadata).toEqual({ payment: payment.id, reference: `order/${order.id}` })
  })

  it('is one order and one page, submitted again later', async () => {
    const basket = await basketOf()
    const first = await reachPage(till, basket)
    await till.passMinutes(20)
    expect(await reachPage(till, basket)).toBe(first)
    expect(await countPapers()).toEqual({ ...nothing, orders: 1, payments: 1 })
    expect(await counts()).toMatchObject({ sessions: 1 })
  })

  it('is one order and one page, submitted 20 times at once', async () => {
    const basket = await basketOf(1, 30)
    const pages = await times(20, () => submit(till, basket))
    expect(new Set(pages.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(pages[0]?.ok).toBe(true)
    expect(await countPapers()).toEqual({ ...nothing, orders: 1, payments: 1 })
    expect(await counts()).toMatchObject({ sessions: 1 })
    expect(await stockOf(basket)).toEqual({ onHand: 30, reserved: 1 })
  })

  it('gives way to one with another address: the old page is closed and the stock held once', async () => {
    const basket = await basketOf()
    const first = await reachPage(till, basket)
    const { order: old } = await lastOrder()
    const second = await reachPage(till, basket, { addressLine1: 'Provgatan 3' })
    expect(second).not.toBe(first)
    expect(await db().order.findUnique({ where: { id: old.id } })).toMatchObject({
      ...{ state: 'cancelled', ending: 'superseded' },
    })
    const closed = await till.stripe.checkout.sessions.retrieve(sessionIn(first))
    expect(closed.status).toBe('expired')
    expect(await lastOrder()).toMatchObject({ order: { addressLine1: 'Provgatan 3' } })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })

  it('is answered with its own page once it is paid, whatever is submitted', async () => {
    const basket = await basketOf(1, 2)
    await till.press(await reachPage(till, basket), 'pay')
    const { token } = await lastOrder()
    const page = { ok: true, value: { url: `http://localhost:3000/sv/orders/${token}` } }
    expect(await submit(till, basket, { city: 'Uppsala' })).toEqual(page)
    expect(await submit(till, basket)).toEqual(page)
    expect(await countPapers()).toMatchObject({ orders: 1, payments: 1, receipts: 1 })
  })

  it('gets a new page when the old one has closed by itself', async () => {
    const basket = await basketOf()
    const first = await reachPage(till, basket)
    await till.passMinutes(45)
    expect(await reachPage(till, basket)).not.toBe(first)
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
    expect(await countPapers()).toMatchObject({ orders: 2, payments: 2 })
  })

  it('holds the last unit for one of ten buyers, and tells nine that it is gone', async () => {
    const { variantId } = await makeProduct({ stock: 1 })
    const answers = await times(10, async () =>
      submit(till, await makeBasket([{ variantId, quantity: 1 }])),
    )
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))
    expect(refusals).toEqual(Array(9).fill('sold_out'))
    expect(await countPapers()).toEqual({ ...nothing, orders: 1, payments: 1 })
    expect(await counts()).toMatchObject({ sessions: 1 })
  })

  it('takes several pieces in opposite order from many buyers without anybody waiting in vain', async () => {
    const { variantIds } = await makeProduct({ stock: [8, 8, 8] })
    const lines = variantIds.map((variantId) => ({ variantId, quantity: 1 }))
    const answers = await times(16, async (at) =>
      submit(till, await makeBasket(at % 2 === 0 ? lines : lines.toReversed()), {
        email: `buyer-${at}@prov.example`,
      }),
    )
    expect(answers.filter(({ ok }) => ok).length).toBe(8)
    const stocks = await db().stock.findMany({ select: { onHand: true, reserved: true } })
    expect(stocks).toEqual(Array(3).fill({ onHand: 8, reserved: 8 }))
  })
})
