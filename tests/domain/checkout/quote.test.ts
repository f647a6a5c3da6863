import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PricedBasket } from '#app/domain/basket/price-basket.server.ts'
import type { CheckoutRequest } from '#app/domain/checkout/checkout-form.ts'
import {
  type OrderWish,
  orderOfBasket,
  paymentOfOrder,
} from '#app/domain/checkout/order-of-basket.ts'
import { type Quote, wholePrice } from '#app/domain/checkout/quote.ts'
import { vatRate } from '#app/domain/checkout/vat.ts'
import { orderPostings } from '#app/domain/ledger/accounts.ts'
import { stripeRequest } from '#app/domain/payments/stripe-request.server.ts'
import { countries } from '#app/values/country.ts'
import { newId } from '#app/values/id.ts'
import { money, sumMoney } from '#app/values/money.ts'

const now = new Date('2026-11-22T10:00:00Z')

type Line = { unit: number; quantity: number }

function priced(lines: Line[]): PricedBasket {
  const made = lines.map(({ unit, quantity }, at) => ({
    ...{ variantId: newId(), slug: `piece-${at}`, title: 'Piece', label: 'Silver', quantity },
    ...{ picture: undefined, available: 99, weightGrams: 20, problem: undefined },
    ...{ unit: money(unit, 'SEK'), amount: money(unit * quantity, 'SEK') },
  }))
  const goods = sumMoney(
    made.map((line) => line.amount),
    'SEK',
  )
  return { lines: made, goods, count: made.length, sound: true }
}

const request: CheckoutRequest = {
  ...{ country: 'SE', delivery: 'letter', name: 'Alma', email: 'alma@prov.example' },
  ...{ addressLine1: 'Provgatan 2', addressLine2: '', postcode: '111 22', city: 'Stockholm' },
  shown: money(0, 'SEK'),
}

function orderOf(lines: Line[], delivery: number, vatRateBp: number) {
  const method = {
    slug: 'letter',
    name: 'Letter',
    daysMin: 1,
    daysMax: 2,
    price: money(delivery, 'SEK'),
  }
  const basket = priced(lines)
  const price = wholePrice(basket, method.price, vatRateBp)
  const quote: Quote = {
    ...{ basket, country: 'SE', methods: [method], method: 'letter', delivery: method.price },
    ...{ ...price, exported: false },
  }
  const order = orderOfBasket({
    ...{ basketId: newId(), contentDigest: '', quote, method, request },
    ...{ locale: 'sv', currency: 'SEK', vatRateBp, now },
  })
  return { price, order }
}

const pages = { page: 'http://localhost/order', back: 'http://localhost/back' }
const anyLines = fc.array(
  fc.record({
    unit: fc.integer({ min: 1, max: 200_000 }),
    quantity: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 8 },
)
const anyDelivery = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 }))
const anyRate = fc.constantFrom(0, 600, 1_200, 2_500, 2_550)

describe('the whole price', () => {
  it('is goods and delivery, with the VAT of each line rounded by itself', () => {
    const { price } = orderOf(
      [
        { unit: 24_900, quantity: 2 },
        { unit: 1_003, quantity: 1 },
      ],
      4_900,
      2_500,
    )
    expect(price.total).toEqual(money(55_703, 'SEK'))
    // 9 960 and 200.6 and 980, each half up.
    expect(price.vat).toEqual(money(9_960 + 201 + 980, 'SEK'))
  })

  it('is the same in the quote, the order, the payment, the call to Stripe and the books', () => {
    fc.assert(
      fc.property(anyLines, anyDelivery, anyRate, (lines, delivery, rate) => {
        const { price, order } = orderOf(lines, delivery, rate)
        expect([order.totalAmount, order.vatAmount]).toEqual([price.total.amount, price.vat.amount])
        expect(order.goodsAmount + order.delivery.amount).toBe(order.totalAmount)
        const payment = paymentOfOrder(order, pages)
        expect(payment.total.amount).toBe(order.totalAmount)
        const asked = (stripeRequest(payment).line_items ?? []).reduce(
          (sum, line) => sum + (line.quantity ?? 0) * (line.price_data?.unit_amount ?? 0),
          0,
        )
        expect(asked).toBe(order.totalAmount)
        const goodsVat = order.lines.reduce((sum, line) => sum + line.vatAmount, 0)
        const postings = orderPostings({
          ...{ total: order.totalAmount, goods: order.goodsAmount, goodsVat },
          ...{ delivery: order.delivery.amount, deliveryVat: order.delivery.vatAmount },
        })
        expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
        expect(postings.every(({ amount }) => amount !== 0)).toBe(true)
      }),
    )
  })
})

describe('an order of a basket', () => {
  it('does not ask Stripe for a free delivery', () => {
    const { order } = orderOf([{ unit: 100, quantity: 1 }], 0, 2_500)
    expect(paymentOfOrder(order, pages).lines).toEqual([
      { name: 'Piece, Silver', quantity: 1, unitAmount: 100 },
    ])
  })

  it('holds its stock two minutes longer than its page lives', () => {
    const { order } = orderOf([{ unit: 100, quantity: 1 }], 0, 2_500)
    expect(order.holdUntil.toISOString()).toBe('2026-11-22T10:42:00.000Z')
    const expires = stripeRequest(paymentOfOrder(order, pages)).expires_at
    expect(expires).toBe(Date.parse('2026-11-22T10:40:00Z') / 1000)
  })

  it('of a line without a price is a bug', () => {
    const basket = priced([{ unit: 100, quantity: 1 }])
    const lines = basket.lines.map((one) => ({ ...one, unit: undefined, amount: undefined }))
    const method = { slug: 'l', name: '', daysMin: 1, daysMax: 1, price: money(0, 'SEK') }
    const quote: Quote = {
      ...{ basket: { ...basket, lines }, country: 'SE', methods: [method], method: 'l' },
      ...{ delivery: undefined, vat: undefined, total: undefined, exported: false },
    }
    const wish: OrderWish = {
      ...{ basketId: newId(), contentDigest: '', quote, method, request },
      ...{ locale: 'sv', currency: 'SEK', vatRateBp: 0, now },
    }
    expect(() => orderOfBasket(wish)).toThrow('without a price')
  })
})

describe('the VAT rate', () => {
  it('is known for every country that is sent to: the seller’s own within the EU, none to Norway', () => {
    const rates = countries.map((country) => [country, vatRate(country, now)])
    expect(Object.fromEntries(rates)).toEqual({ SE: 2_500, NO: 0, DK: 2_500, FI: 2_500, DE: 2_500 })
  })

  it('stops a sale on a day for which there is none', () => {
    expect(() => vatRate('SE', new Date('1990-06-30T12:00:00Z'))).toThrow('no VAT rate for SE')
    expect(vatRate('SE', new Date('1990-06-30T22:00:00Z'))).toBe(2_500)
  })
})
