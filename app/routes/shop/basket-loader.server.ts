import { readBasket } from '#app/domain/basket/basket-cookie.server.ts'
import { priceBasket } from '#app/domain/basket/price-basket.server.ts'
import { loadFrame } from '../frame.server.ts'

type Door = { request: Request; params: { lang?: string } }

/** The basket of this visitor at today's prices, for the two doors that show it. */
export async function loadBasket(door: Door) {
  const frame = await loadFrame(door, '/basket')
  const { basket, altered } = readBasket(door.request)
  return { frame, altered, priced: await priceBasket(basket, frame) }
}
