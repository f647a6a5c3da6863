import { afterAll, beforeAll, expect, it } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeProduct } from '#tests/make/product.ts'
import { countPapers, eventsOf, reachPage, type Till, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill({ connections: 3 })
})
afterAll(() => till.close())

it('settles twenty orders told of at once on three connections, nobody waiting for a fourth', async () => {
  await till.open()
  const { variantId } = await makeProduct({ stock: 20 })
  const pages = await times(20, async (at) =>
    reachPage(till, await makeBasket([{ variantId, quantity: 1 }]), {
      email: `buyer-${at}@prov.example`,
    }),
  )
  for (const page of pages) await till.press(page, 'pay')
  const events = await eventsOf(till, 'checkout.session.completed')
  expect(events.length).toBe(20)
  const heard = await Promise.all(events.map((event) => hearStripe(event, till.now())))
  expect(heard).toEqual(Array(20).fill('heard'))
  expect(await countPapers()).toMatchObject({ entries: 20, receipts: 20, letters: 20 })
  await till.audit()
})
