import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import { makeProduct } from '#tests/make/product.ts'
import { creditPapers, findOrder, linesOf, payForTwo, refundsOf, start } from './paid-order.ts'
import { lastOrder, reachPage, sessionIn, type Till, tell, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const atStripe = (paymentIntent: string | null, amount: number) =>
  till.control({ refund: { paymentIntent, amount } })

/** Ten minutes of the reconciler's rounds; nobody tells the shop anything. */
async function tenMinutes() {
  for (let minute = 0; minute < 10; minute += 1) {
    await till.passMinutes(1)
    await reconcile(till.now())
  }
}

describe('a refund made at Stripe of which no webhook arrives', () => {
  it('is known within ten minutes, booked and written about once', async () => {
    const { order, payment } = await payForTwo(till)
    await reconcile(till.now())
    await atStripe(payment.intentId, 50_000)
    await tenMinutes()
    expect(await refundsOf(order.id)).toMatchObject([
      { amount: 50_000, state: 'succeeded', reason: 'at_stripe', attention: 'at_stripe' },
    ])
    expect((await findOrder(order.id)).refundedAmount).toBe(50_000)
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 1])
    await tell(till)
    expect((await creditPapers()).credits).toHaveLength(1)
  })

  it('is found by one of several servers, and by all that look after an hour away', async () => {
    const { order, payment } = await payForTwo(till)
    await reconcile(till.now())
    await atStripe(payment.intentId, 10_000)
    await till.passMinutes(60 * 24)
    await atStripe(payment.intentId, 20_000)
    await times(4, () => reconcile(till.now()))
    expect((await findOrder(order.id)).refundedAmount).toBe(30_000)
    expect((await creditPapers()).credits).toHaveLength(2)
  })

  it('waits for its payment when that is not settled either', async () => {
    const { variantIds } = await makeProduct({ stock: [1] })
    const basket = await makeBasket([{ variantId: variantIds[0] ?? '', quantity: 1 }])
    const page = await reachPage(till, basket)
    await till.press(page, 'pay')

    const { payment_intent } = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    await atStripe(String(payment_intent), 1_000)
    await tenMinutes()
    const { order } = await lastOrder()
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', refundedAmount: 1_000 })
  })

  it('makes ours that no longer fits end, and ours that Stripe has made is not taken for another', async () => {
    const { order, payment } = await payForTwo(till)
    const { formId } = await start(till, order.id, { lines: linesOf(1), shown: 50_000 })
    await tenMinutes()
    await atStripe(payment.intentId, 154_900)
    await tenMinutes()
    expect(await refundsOf(order.id)).toMatchObject([
      { id: formId, state: 'succeeded' },
      { amount: 154_900, reason: 'at_stripe' },
    ])
    expect((await findOrder(order.id)).state).toBe('refunded')
  })

  it('is looked for again when Stripe was away, from where the last look ended', async () => {
    const { order, payment } = await payForTwo(till)
    await reconcile(till.now())
    const [before] = await db().stripeLook.findMany({ where: { list: 'refunds' } })
    await atStripe(payment.intentId, 10_000)
    await till.control({ api: { mode: 'error', status: 503, path: '/v1/refunds', times: 6 } })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect((await db().stripeLook.findMany({ where: { list: 'refunds' } }))[0]?.through).toEqual(
      before?.through,
    )
    await till.control({ reset: 'faults' })
    await tenMinutes()
    expect((await findOrder(order.id)).refundedAmount).toBe(10_000)
  })
})
