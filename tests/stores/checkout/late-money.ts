import type { Basket } from '#app/domain/basket/basket.ts'
import { db } from '#app/platform/db.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { basketOf, reachPage, type Till, tell } from './till.ts'

/** A buyer whose first card is declined pays with another; between the two, `meanwhile` happens. */
export async function payLate(
  till: Till,
  basket: Basket,
  meanwhile = async (): Promise<unknown> => undefined,
) {
  const page = await reachPage(till, basket)
  await till.press(page, 'decline')
  await tell(till)
  await meanwhile()
  await till.press(page, 'pay')
}

/** Somebody else buys the same piece. */
export async function sellTo(till: Till, basket: Basket) {
  const page = await reachPage(till, await makeBasket(basket.lines), { email: 'bo@prov.example' })
  await till.press(page, 'pay')
  await tell(till)
}

/** A refund that is owed: the last unit went to somebody else. */
export async function oweRefund(till: Till) {
  const basket = await basketOf()
  await payLate(till, basket, () => sellTo(till, basket))
  await tell(till)
  return db().refund.findFirstOrThrow({ include: { payment: true } })
}
