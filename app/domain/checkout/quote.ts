import type { PricedBasket } from '#app/domain/basket/price-basket.server.ts'
import type { Country } from '#app/values/country.ts'
import { type Money, money, vatWithin } from '#app/values/money.ts'

export type DeliveryChoice = {
  slug: string
  name: string
  daysMin: number
  daysMax: number
  price: Money
}

/** The whole price of a basket, as far as the buyer has said where to and how. */
export type Quote = {
  basket: PricedBasket
  country: Country | undefined
  methods: DeliveryChoice[]
  /** The chosen way to send, else the cheapest, once a country is chosen. */
  method: string | undefined
  delivery: Money | undefined
  /** VAT within the total. */
  vat: Money | undefined
  total: Money | undefined
  /** Sent out of the customs union: the buyer may have to pay VAT at the border. */
  exported: boolean
}

/** Adds a basket and a delivery up. VAT is taken per line and rounded half up, so that the sum of the lines is the total (rules.md 2). */
export function wholePrice(basket: PricedBasket, delivery: Money, vatRateBp: number) {
  const { currency } = delivery
  const amounts = [...basket.lines.map((line) => line.amount?.amount ?? 0), delivery.amount]
  const vat = amounts.reduce((sum, amount) => sum + vatWithin(amount, vatRateBp), 0)
  return {
    vat: money(vat, currency),
    total: money(basket.goods.amount + delivery.amount, currency),
  }
}
