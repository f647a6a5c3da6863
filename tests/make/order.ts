import type { Basket } from '#app/domain/basket/basket.ts'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import type { CheckoutRequest } from '#app/domain/checkout/checkout-form.ts'
import { orderOfBasket, paymentOfOrder } from '#app/domain/checkout/order-of-basket.ts'
import { quoteCheckout } from '#app/domain/checkout/quote-checkout.server.ts'
import { vatRate } from '#app/domain/checkout/vat.ts'
import type { NewOrder } from '#app/domain/orders/order.ts'
import { writeOrder } from '#app/domain/orders/write-order.server.ts'
import type { PaymentWish } from '#app/domain/payments/payment.ts'
import { preparePayment } from '#app/domain/payments/prepare-payment.server.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import { makeBasket } from './basket.ts'
import { makeDelivery } from './delivery.ts'
import { makeOrganisation } from './organisation.ts'
import { sessionOf } from './session.ts'

export type MadeOrder = { order: NewOrder; payment: PaymentWish; token: string }

type Wish = {
  basket?: Basket
  currency?: Currency
  locale?: 'sv' | 'nb' | 'en'
  request?: Partial<CheckoutRequest>
  now?: Date
}

const usualRequest = {
  country: 'SE',
  delivery: 'letter',
  name: 'Alma Provare',
  email: 'alma@prov.example',
  addressLine1: 'Provgatan 2',
  addressLine2: '',
  postcode: '111 22',
  city: 'Stockholm',
} as const

/** An order that awaits payment: written, its stock set aside, its payment prepared. Stripe is not asked. */
export async function makeOrder(wish: Wish = {}): Promise<MadeOrder> {
  await makeDelivery()
  const { now = new Date(), currency = 'SEK', locale = 'sv' } = wish
  const basket = wish.basket ?? (await makeBasket())
  const address = { ...usualRequest, ...wish.request }
  const quote = await quoteCheckout({ ...{ basket, locale, currency }, ...address })
  const [method] = quote.methods
  if (!method || !quote.total) throw new Error('what was asked for cannot be ordered')
  const request = { ...address, shown: quote.total }
  const order = orderOfBasket({
    ...{ basketId: basket.id, contentDigest: `made of ${basket.id}`, quote, method, request },
    ...{ locale, currency, vatRateBp: vatRate(request.country, now), now },
  })
  const token = accessToken('order', order.id)
  const page = `http://localhost:3000/${locale}`
  const pages = { page: `${page}/orders/${token}`, back: `${page}/checkout?left=${token}` }
  const payment = paymentOfOrder(order, pages)
  await sqlTransaction(async (tx) => {
    const written = await writeOrder(order, () => preparePayment(payment, tx), tx)
    if (!written) throw new Error('this basket has an order already')
  })
  return { order, payment, token }
}

/** An order that is paid, with everything that follows: stock sold, books, receipt, letter. */
export async function makePaidOrder(wish: Wish = {}): Promise<MadeOrder> {
  await makeOrganisation()
  const made = await makeOrder(wish)
  await applySession(sessionOf(made.payment, 'paid'), { now: wish.now ?? new Date() })
  return made
}
