import type { Country } from '#app/values/country.ts'
import type { Currency } from '#app/values/money.ts'
import { listDeliveryRows } from './store.server.ts'

/** What the cheapest standard way to send something costs now, in minor units: as much of the delivery as a withdrawal gives back. What was paid when there is none any more. */
export async function findCheapestDelivery(order: {
  country: string
  currency: Currency
  locale: 'sv' | 'nb' | 'en'
  deliveryAmount: number
}): Promise<number> {
  const { currency, locale, deliveryAmount } = order
  // Weights are not kept with an order; the lightest parcel has the lowest price.
  const wish = { locale, country: order.country as Country, currency, weightGrams: 1 }
  const [cheapest] = await listDeliveryRows(wish)
  return Math.min(cheapest?.amount ?? deliveryAmount, deliveryAmount)
}
