import type { Basket } from '#app/domain/basket/basket.ts'
import { SoldOut } from '#app/domain/catalogue/stock.ts'
import { findLiving } from '#app/domain/orders/find-living.server.ts'
import { writeOrder } from '#app/domain/orders/write-order.server.ts'
import { admitPayment, type Gate } from '#app/domain/payments/card-testing/admit-payment.server.ts'
import type { PaymentRefusal } from '#app/domain/payments/card-testing/policy.ts'
import type { Payment } from '#app/domain/payments/payment.ts'
import { preparePayment } from '#app/domain/payments/prepare-payment.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { sqlTransaction } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { accessToken, digest } from '#app/platform/seal.server.ts'
import type { Currency } from '#app/values/money.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import type { CheckoutRequest } from './checkout-form.ts'
import { continueOrder } from './continue-order.server.ts'
import { openOrder } from './open-order.server.ts'
import { type OrderWish, orderOfBasket, paymentOfOrder } from './order-of-basket.ts'
import type { Quote } from './quote.ts'
import { quoteCheckout } from './quote-checkout.server.ts'
import { vatRate } from './vat.ts'

export type PlaceOrderRefusal =
  | 'basket_empty'
  | 'basket_problem'
  | 'sold_out'
  | 'delivery_unavailable'
  | 'price_changed'
  | 'payment_unreachable'
  | PaymentRefusal

export type PlaceOrderWish = {
  basket: Basket
  request: CheckoutRequest
  locale: Locale
  currency: Currency
  /** Where the request came from. */
  address: string
  now: Date
}

/**
 * Places an order and answers where to pay for it. The order is written and its stock set aside before the buyer leaves; the same basket
 * submitted again, at once or later, comes to the same order and the same payment page. On a refusal nothing is written.
 */
export async function placeOrder(
  wish: PlaceOrderWish,
): Promise<Outcome<{ url: string }, PlaceOrderRefusal>> {
  if (wish.basket.lines.length === 0) return refused('basket_empty')
  const contentDigest = digest([wish.basket.lines, wish.request, wish.locale, wish.currency])
  const living = await findLiving(wish.basket.id)
  if (living) {
    const continued = await continueOrder(living, contentDigest, wish.now)
    if (continued !== 'superseded') return continued
  }
  return placeNew(wish, contentDigest)
}

async function placeNew(
  wish: PlaceOrderWish,
  contentDigest: string,
): Promise<Outcome<{ url: string }, PlaceOrderRefusal>> {
  const { request, basket, now } = wish
  const quote = await quoteCheckout({
    ...wish,
    country: request.country,
    delivery: request.delivery,
  })
  const refusal = whyNotPlaced(quote, request)
  if (refusal) return refused(refusal)
  const method = quote.methods.find((candidate) => candidate.slug === request.delivery)
  if (!method) return refused('delivery_unavailable')
  const admitted = await writeAdmitted(wish, { contentDigest, quote, method })
  if (!admitted.ok) return admitted
  const written = admitted.value
  if (written === 'sold_out') return refused('sold_out')
  const opened = written
    ? await openOrder(written.orderId, written.payment, now)
    : await continueOther(basket.id, contentDigest, now)
  return opened === 'superseded' ? refused('payment_unreachable') : opened
}

type Priced = Pick<OrderWish, 'contentDigest' | 'quote' | 'method'>

/** Writes the order, when its payment may be started. */
function writeAdmitted(wish: PlaceOrderWish, priced: Priced) {
  const { basket, request, locale, currency, address, now } = wish
  const order = { ...priced, basketId: basket.id, request, locale, currency, now }
  const payer = { paidFor: 'order', address, email: request.email, now } as const
  return admitPayment(payer, (gate) =>
    write({ ...order, vatRateBp: vatRate(request.country, now) }, gate),
  )
}

/** The same basket was submitted at the same moment, and the other was first. */
async function continueOther(basketId: string, contentDigest: string, now: Date) {
  const living = await findLiving(basketId)
  return living
    ? continueOrder(living, contentDigest, now)
    : refused('payment_unreachable' as const)
}

/** Why a quoted basket cannot be ordered as it was shown; undefined when it can. */
function whyNotPlaced(quote: Quote, request: CheckoutRequest): PlaceOrderRefusal | undefined {
  const problems = quote.basket.lines.map((line) => line.problem)
  if (problems.some((problem) => problem === 'sold_out' || problem === 'too_few_left'))
    return 'sold_out'
  if (!quote.basket.sound) return 'basket_problem'
  if (!quote.methods.some((method) => method.slug === request.delivery))
    return 'delivery_unavailable'
  const same =
    quote.total?.amount === request.shown.amount && quote.total.currency === request.shown.currency
  return same ? undefined : 'price_changed'
}

type Written = { orderId: string; payment: Payment }

/** Undefined when the basket has an order by now. */
async function write(wish: OrderWish, gate: Gate): Promise<Written | undefined | 'sold_out'> {
  const order = orderOfBasket(wish)
  const site = `${env().appUrl}/${wish.locale}`
  const token = accessToken('order', order.id)
  const pages = { page: `${site}/orders/${token}`, back: `${site}/checkout?left=${token}` }
  try {
    return await sqlTransaction(async (tx) => {
      const prepare = async () => {
        const payment = await preparePayment(paymentOfOrder(order, pages), tx)
        await gate(payment, tx)
        return payment
      }
      const payment = await writeOrder(order, prepare, tx)
      return payment && { orderId: order.id, payment }
    })
  } catch (error) {
    if (error instanceof SoldOut) return 'sold_out'
    throw error
  }
}
