import type { Basket } from '#app/domain/basket/basket.ts'
import { priceBasket } from '#app/domain/basket/price-basket.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { isCountry } from '#app/values/country.ts'
import { type Currency, money } from '#app/values/money.ts'
import { type Quote, wholePrice } from './quote.ts'
import { listDeliveryRows } from './store.server.ts'
import { vatRate } from './vat.ts'

export type { Quote } from './quote.ts'

type Wish = {
  basket: Basket
  locale: Locale
  currency: Currency
  country?: string | undefined
  delivery?: string | undefined
}

/** What a basket costs, sent where and how the buyer wishes; without a country there is no delivery and no total yet. */
export async function quoteCheckout(wish: Wish): Promise<Quote> {
  const { locale, currency } = wish
  const basket = await priceBasket(wish.basket, { locale, currency })
  const country = isCountry(wish.country) ? wish.country : undefined
  const nothing = { delivery: undefined, vat: undefined, total: undefined, method: undefined }
  if (!country) return { basket, country, methods: [], ...nothing, exported: false }
  const weightGrams = basket.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0)
  const rows = await listDeliveryRows({ locale, country, currency, weightGrams })
  const methods = rows.map(({ amount, ...row }) => ({ ...row, price: money(amount, currency) }))
  const chosen = methods.find((method) => method.slug === wish.delivery) ?? methods[0]
  const rate = vatRate(country, now())
  const price = chosen ? wholePrice(basket, chosen.price, rate) : nothing
  return {
    ...{ basket, country, methods, method: chosen?.slug, delivery: chosen?.price },
    ...{ vat: price.vat, total: price.total, exported: rate === 0 },
  }
}
