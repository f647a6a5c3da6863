import type { PricedLine } from '#app/domain/basket/price-basket.server.ts'
import type { NewOrder, OrderLine } from '#app/domain/orders/order.ts'
import { holdMinutes, type PaymentWish } from '#app/domain/payments/payment.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { newId } from '#app/values/id.ts'
import { type Currency, vatWithin } from '#app/values/money.ts'
import { addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import type { CheckoutRequest } from './checkout-form.ts'
import type { DeliveryChoice, Quote } from './quote.ts'

export type OrderWish = {
  basketId: string
  contentDigest: string
  quote: Quote
  method: DeliveryChoice
  request: CheckoutRequest
  locale: Locale
  currency: Currency
  vatRateBp: number
  now: Date
}

/** The order that a quoted basket becomes. */
export function orderOfBasket(wish: OrderWish): NewOrder {
  const { request, method, vatRateBp } = wish
  const lines = wish.quote.basket.lines.map((line) => orderLine(line, vatRateBp))
  const goodsAmount = lines.reduce((sum, line) => sum + line.amount, 0)
  const amount = method.price.amount
  const deliveryVat = vatWithin(amount, vatRateBp)
  return {
    id: newId(),
    basketId: wish.basketId,
    contentDigest: wish.contentDigest,
    locale: wish.locale,
    currency: wish.currency,
    lines,
    goodsAmount,
    delivery: { slug: method.slug, name: method.name, amount, vatRateBp, vatAmount: deliveryVat },
    vatAmount: lines.reduce((sum, line) => sum + line.vatAmount, deliveryVat),
    totalAmount: goodsAmount + amount,
    buyer: request,
    placedAt: wish.now,
    holdUntil: addMinutes(wish.now, holdMinutes),
  }
}

function orderLine(line: PricedLine, vatRateBp: number): OrderLine {
  if (!line.unit || !line.amount) throw new Error('a line without a price reached the order')
  const { variantId, slug, title, label, quantity } = line
  const amount = line.amount.amount
  return {
    ...{ variantId, slug, title, label, quantity, unitAmount: line.unit.amount, amount, vatRateBp },
    vatAmount: vatWithin(amount, vatRateBp),
  }
}

/** What the buyer is asked to pay for an order. `page` is our own address of the order, `back` where leaving the payment page leads. */
export function paymentOfOrder(
  order: NewOrder,
  { page, back }: { page: string; back: string },
): PaymentWish {
  const goods = order.lines.map((line) => ({
    name: [line.title, line.label].filter(Boolean).join(', '),
    quantity: line.quantity,
    unitAmount: line.unitAmount,
  }))
  const delivery = { name: order.delivery.name, quantity: 1, unitAmount: order.delivery.amount }
  return {
    id: newId(),
    reference: referenceTo('order', order.id),
    total: { amount: order.totalAmount, currency: order.currency },
    lines: order.delivery.amount > 0 ? [...goods, delivery] : goods,
    locale: order.locale,
    email: order.buyer.email,
    submit: 'pay',
    successUrl: page,
    cancelUrl: back,
    createdAt: order.placedAt,
  }
}
