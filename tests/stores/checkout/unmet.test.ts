import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Basket } from '#app/domain/basket/basket.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { oweRefund as owe } from '#app/domain/payments/owe-refund.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { makeBasket } from '#tests/make/basket.ts'
import {
  basketOf,
  countPapers,
  eventsOf,
  lastOrder,
  reachPage,
  stockOf,
  submit,
  type Till,
  tell,
  times,
  useTill,
} from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

/** A buyer pays; before the shop hears of it, it took the piece for expired, and `meanwhile` happens. */
async function payLate(basket: Basket, meanwhile = async (): Promise<unknown> => undefined) {
  const page = await reachPage(till, basket)
  await till.press(page, 'decline')
  await tell(till)
  await meanwhile()
  await till.press(page, 'pay')
}

/** Somebody else buys the same piece. */
async function sellTo(basket: Basket) {
  const page = await reachPage(till, await makeBasket(basket.lines), { email: 'bo@prov.example' })
  await till.press(page, 'pay')
  await tell(till)
}

/** A refund that is owed: the last unit went to somebody else. */
async function oweRefund() {
  const basket = await basketOf()
  await payLate(basket, () => sellTo(basket))
  await tell(till)
  return db().refund.findFirstOrThrow({ include: { payment: true } })
}

const refundsAtStripe = async () => (await till.state()).refunds
const findRefund = () => db().refund.findFirstOrThrow()

describe('money that comes when the stock was given back', () => {
  it('buys the piece if it is still there', async () => {
    const basket = await basketOf(2, 3)
    await payLate(basket)
    expect(await stockOf(basket)).toEqual({ onHand: 3, reserved: 0 })
    await tell(till)
    expect((await lastOrder()).order).toMatchObject({ state: 'paid', ending: null })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    expect(await countPapers()).toMatchObject({ receipts: 1, letters: 1, refunds: 0 })
  })

  it('is owed back when nothing is left, with a letter and a line for staff', async () => {
    const refund = await oweRefund()
    expect(refund).toMatchObject({ state: 'owed', amount: 54_900, currency: 'SEK' })
    const order = await db().order.findFirstOrThrow({ where: { email: 'alma@prov.example' } })
    expect(order).toMatchObject({
      ...{ state: 'cancelled', ending: 'sold_out', attention: 'paid_after_stock_was_gone' },
    })
    expect(refund.payment.reference).toBe(`order/${order.id}`)
    expect(await countPapers()).toMatchObject({ entries: 2, receipts: 1, letters: 2, refunds: 1 })
    const letter = await db().letter.findFirst({ where: { reference: `order/${order.id}` } })
    expect(letter).toMatchObject({ kind: 'order-unmet', recipient: 'alma@prov.example' })
  })

  it('is owed back whole when one of two pieces is gone, and the other stays in the shop', async () => {
    const [first, second] = [await basketOf(), await basketOf()]
    const both = await makeBasket([...first.lines, ...second.lines])
    await payLate(both, () => sellTo(second))
    await tell(till)
    expect(await stockOf(first)).toEqual({ onHand: 1, reserved: 0 })
    expect(await stockOf(second)).toEqual({ onHand: 0, reserved: 0 })
    expect(await findRefund()).toMatchObject({ state: 'owed', amount: 104_900 })
  })

  it('leaves the basket free to be bought anew', async () => {
    const basket = await basketOf()
    await payLate(basket, () => sellTo(basket))
    await tell(till)
    await db().stock.updateMany({ data: { onHand: 1 } })
    const variantId = basket.lines[0]?.variantId ?? ''
    const received = { variantId, quantity: 1, cause: 'received', reference: 'more' } as const
    await db().stockMovement.create({ data: received })
    expect((await submit(till, basket)).ok).toBe(true)
  })
})

describe('a refund that is owed', () => {
  it('is paid once, asked for ten times at once, and booked', async () => {
    await oweRefund()
    await times(10, () => payOwedRefunds(till.now()))
    expect(await refundsAtStripe()).toMatchObject([{ amount: 54_900, status: 'succeeded' }])
    expect(await findRefund()).toMatchObject({ state: 'succeeded', succeededAt: till.now() })
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
    expect(await payOwedRefunds(till.now())).toBe(0)
    await tell(till)
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
  })

  it('of a part is paid once as well: the key holds it, not the rest that could be given back', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    await tell(till)
    const wish = { amount: 1_000, currency: 'SEK', reason: 'sold_out', at: till.now() } as const
    const { payment } = await lastOrder()
    await transaction((tx) => owe({ paymentId: payment.id, ...wish }, tx))
    await times(10, () => payOwedRefunds(till.now()))
    expect(await refundsAtStripe()).toMatchObject([{ amount: 1_000 }])
  })

  it('is booked once when Stripe tells before our own answer has come', async () => {
    await oweRefund()
    await till.control({
      api: { mode: 'timeout_after', path: '/v1/refunds', seconds: 0, times: 4 },
    })
    expect(await payOwedRefunds(till.now())).toBe(0)
    await till.control({ reset: 'faults' })
    await tell(till, 'refund.created')
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    await payOwedRefunds(till.now())
    expect(await refundsAtStripe()).toMatchObject([{ amount: 54_900 }])
    expect(await countPapers()).toMatchObject({ entries: 3 })
  })

  it('stays pending until the bank has it, and follows Stripe', async () => {
    await oweRefund()
    await till.control({ refund: { pendingNext: 1 } })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'pending', succeededAt: null })
    const [made] = await refundsAtStripe()
    await till.control({ refund: { id: made?.id, settle: 'succeeded' } })
    await times(3, () => payOwedRefunds(till.now()))
    expect(await findRefund()).toMatchObject({ state: 'succeeded', stripeId: made?.id })
    expect(await countPapers()).toMatchObject({ entries: 3 })
  })

  it('is paid after Stripe failed and kept its failure under the key', async () => {
    await oweRefund()
    await till.control({ api: { mode: 'error', status: 500, path: '/v1/refunds', times: 1 } })
    expect(await payOwedRefunds(till.now())).toBe(0)
    expect(await findRefund()).toMatchObject({ state: 'owed' })
    await payOwedRefunds(till.now())
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it('is paid once when Stripe did it and answered what nobody can read', async () => {
    await oweRefund()
    await till.control({ api: { mode: 'garbage', path: '/v1/refunds', method: 'POST', times: 4 } })
    await payOwedRefunds(till.now())
    await till.control({ reset: 'faults' })
    await times(4, () => payOwedRefunds(till.now()))
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it.each([30, 26 * 60])(
    'is paid once when it is first asked for %i minutes late',
    async (minutes) => {
      await oweRefund()
      await till.passMinutes(minutes)
      await db().letter.updateMany({ data: { dueAt: till.now() } })
      await times(3, () => payOwedRefunds(till.now()))
      expect(await findRefund()).toMatchObject({ state: 'succeeded' })
      expect((await refundsAtStripe()).length).toBe(1)
    },
  )

  it('is found, not paid again, when the answer was lost and the key is forgotten', async () => {
    await oweRefund()
    await till.control({
      api: { mode: 'timeout_after', path: '/v1/refunds', seconds: 0, times: 4 },
    })
    await payOwedRefunds(till.now())
    await till.control({ reset: 'faults' })
    await till.passMinutes(25 * 60)
    await db().letter.updateMany({ data: { dueAt: till.now() } })
    expect((await reconcile(till.now())).refunds).toBe(1)
    expect(await findRefund()).toMatchObject({ state: 'succeeded' })
    expect((await refundsAtStripe()).length).toBe(1)
  })

  it('made by hand at Stripe is left to staff', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    await tell(till)
    const { payment } = await lastOrder()
    await till.control({ refund: { paymentIntent: payment.intentId, amount: 500 } })
    for (const event of await eventsOf(till, 'refund.created')) {
      expect(await hearStripe(event, till.now())).toBe('heard')
    }
    expect(await countPapers()).toMatchObject({ entries: 1, refunds: 0 })
  })
})
