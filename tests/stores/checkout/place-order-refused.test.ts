import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyBasket } from '#app/domain/basket/basket.ts'
import { SoldOut } from '#app/domain/catalogue/stock.ts'
import { orderOfBasket } from '#app/domain/checkout/order-of-basket.ts'
import { placeOrder } from '#app/domain/checkout/place-order.server.ts'
import { quoteCheckout } from '#app/domain/checkout/quote-checkout.server.ts'
import { writeOrder } from '#app/domain/orders/write-order.server.ts'
import { db, sqlTransaction } from '#app/platform/db.server.ts'
import { madeAddress } from '#tests/make/address.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeProduct } from '#tests/make/product.ts'
import {
  basketOf,
  countPapers,
  formFor,
  reachPage,
  stockOf,
  submit,
  type Till,
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

describe('an order that is refused writes nothing', () => {
  const refusalOf = async (answer: ReturnType<typeof submit>) => {
    const got = await answer
    expect(await countPapers()).toEqual(nothing)
    expect(await counts()).toMatchObject({ sessions: 0 })
    return got.ok ? undefined : got.refusal
  }

  it('when the basket is empty', async () => {
    expect(await refusalOf(submit(till, emptyBasket()))).toBe('basket_empty')
  })

  it('when there are too few, or none', async () => {
    expect(await refusalOf(submit(till, await basketOf(2, 1)))).toBe('sold_out')
    expect(await refusalOf(submit(till, await basketOf(1, 0)))).toBe('sold_out')
  })

  it('when a piece is no longer shown, or has no price in the currency', async () => {
    const draft = await makeProduct({ status: 'draft' })
    const unpriced = await makeProduct({ prices: { EUR: 100 } })
    for (const { variantId } of [draft, unpriced]) {
      const basket = await makeBasket([{ variantId, quantity: 1 }])
      expect(await refusalOf(submit(till, basket))).toBe('basket_problem')
    }
  })

  it('when nothing is sent so', async () => {
    expect(await refusalOf(submit(till, await basketOf(), { delivery: 'pigeon' }))).toBe(
      'delivery_unavailable',
    )
  })

  it('when another total or currency was shown', async () => {
    const basket = await basketOf()
    for (const shown of [
      { amount: 54_899, currency: 'SEK' },
      { amount: 54_900, currency: 'EUR' },
    ] as const) {
      expect(await refusalOf(submit(till, basket, { shown }))).toBe('price_changed')
    }
  })

  it('when the price was raised after the form was shown', async () => {
    const basket = await basketOf()
    const request = await formFor(basket)
    const variantId = basket.lines[0]?.variantId ?? ''
    await db().price.updateMany({ where: { variantId }, data: { validTo: new Date() } })
    await db().price.create({
      data: { variantId, currency: 'SEK', amount: 60_000, validFrom: new Date() },
    })
    const wish = {
      basket,
      request,
      locale: 'sv',
      currency: 'SEK',
      address: madeAddress(),
      now: till.now(),
    } as const
    expect(await refusalOf(placeOrder(wish))).toBe('price_changed')
  })

  it('when the last one went between the quote and the order', async () => {
    const basket = await basketOf()
    const request = await formFor(basket)
    const quote = await quoteCheckout({ basket, locale: 'sv', currency: 'SEK', ...request })
    const [method] = quote.methods
    if (!method) throw new Error('nothing is sent there')
    const late = { basketId: basket.id, contentDigest: '', quote, method, request } as const
    const order = orderOfBasket({
      ...late,
      ...{ locale: 'sv', currency: 'SEK', vatRateBp: 2_500, now: till.now() },
    })
    await reachPage(till, await makeBasket(basket.lines))
    const beside = async () => true
    await expect(sqlTransaction((tx) => writeOrder(order, beside, tx))).rejects.toThrow(SoldOut)
    expect(await countPapers()).toEqual({ ...nothing, orders: 1, payments: 1 })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })
})
