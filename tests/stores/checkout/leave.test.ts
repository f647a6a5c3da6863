import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Basket } from '#app/domain/basket/basket.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { leaveCheckout } from '#app/domain/checkout/leave-checkout.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import {
  basketOf,
  countPapers,
  eventsOf,
  lastOrder,
  reachPage,
  sessionIn,
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

const typed = {
  ...{ country: 'SE', delivery: 'letter', name: 'Alma Provare', email: 'alma@prov.example' },
  ...{ addressLine1: 'Provgatan 2', addressLine2: '', postcode: '111 22', city: 'Stockholm' },
  total: '',
}

const leave = async () => leaveCheckout((await lastOrder()).token, till.now())

describe('somebody who leaves the payment page', () => {
  it('finds it closed, the stock back and everything that was typed', async () => {
    const basket = await basketOf()
    const page = await reachPage(till, basket)
    expect(await leave()).toEqual({ typed })
    expect((await lastOrder()).order).toMatchObject({ state: 'cancelled', ending: 'left' })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    const closed = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    expect(closed.status).toBe('expired')
    await till.press(page, 'pay')
    await tell(till)
    expect(await countPapers()).toMatchObject({ entries: 0, receipts: 0 })
  })

  it('may leave again, at once and later, and the stock comes back once', async () => {
    const basket = await basketOf(1, 3)
    await reachPage(till, basket)
    expect(await times(5, leave)).toEqual(Array(5).fill({ typed }))
    expect(await leave()).toEqual({ typed })
    expect(await stockOf(basket)).toEqual({ onHand: 3, reserved: 0 })
  })

  it('is told that the order is paid when it is', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    expect(await leave()).toEqual({ typed, paidOrder: true })
    expect(await leave()).toEqual({ typed, paidOrder: true })
    expect(await countPapers()).toMatchObject({ receipts: 1 })
  })

  it('with a word that names no order is answered nothing', async () => {
    expect(await leaveCheckout('nobody', till.now())).toBeUndefined()
  })

  it('may order the same basket again', async () => {
    const basket = await basketOf()
    await reachPage(till, basket)
    await leave()
    expect((await submit(till, basket)).ok).toBe(true)
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })
})

/** Stripe's word decides: what it says is paid is kept, the rest is given back. */
async function endsWell(page: string, basket: Basket): Promise<void> {
  const session = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
  const paid = session.payment_status === 'paid'
  expect((await lastOrder()).order.state).toBe(paid ? 'paid' : 'cancelled')
  expect(await stockOf(basket)).toEqual({ onHand: paid ? 0 : 1, reserved: 0 })
  expect(await countPapers()).toMatchObject({ receipts: paid ? 1 : 0, refunds: 0 })
  await till.audit()
}

const wait = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

describe('leaving at the moment of paying, 20 times', () => {
  it('ends paid and kept, or unpaid and given back, whichever came first', async () => {
    for (let round = 0; round < 20; round += 1) {
      await till.open()
      const basket = await basketOf()
      const page = await reachPage(till, basket)
      const { token } = await lastOrder()
      const payAt = wait(round * 2).then(() => till.press(page, 'pay'))
      await Promise.all([leaveCheckout(token, till.now()), payAt])
      await Promise.all([tell(till), leaveCheckout(token, till.now())])
      await endsWell(page, basket)
    }
  }, 120_000)

  it('ends the same when the page expires by the reconciler instead', async () => {
    for (let round = 0; round < 20; round += 1) {
      await till.open()
      const basket = await basketOf()
      const page = await reachPage(till, basket)
      await db().stockHold.updateMany({ data: { expiresAt: till.now() } })
      const later = new Date(till.now().getTime() + 1)
      const steps = [() => reconcile(later), () => till.press(page, 'pay')]
      if (round % 2 === 0) steps.reverse()
      await Promise.all(steps.map((step) => step()))
      await tell(till)
      await endsWell(page, basket)
    }
  }, 120_000)
})

describe('a card that is declined', () => {
  it('gives the stock back, and another card on the same page still buys', async () => {
    const basket = await basketOf()
    const page = await reachPage(till, basket)
    await till.press(page, 'decline')
    await tell(till)
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    expect(await lastOrder()).toMatchObject({
      ...{ order: { state: 'awaiting_payment' }, payment: { state: 'open' } },
    })
    await till.press(page, 'pay')
    await tell(till)
    expect((await lastOrder()).order.state).toBe('paid')
    expect(await stockOf(basket)).toEqual({ onHand: 0, reserved: 0 })
  })

  it('is no longer a decline when the news of it comes after the payment', async () => {
    const basket = await basketOf()
    const page = await reachPage(till, basket)
    await till.press(page, 'decline')
    await till.press(page, 'pay')
    await tell(till, 'checkout.session.completed')
    await tell(till, 'payment_intent.payment_failed')
    expect((await lastOrder()).order).toMatchObject({
      state: 'paid',
      holds: [{ state: 'consumed' }],
    })
    expect(await stockOf(basket)).toEqual({ onHand: 0, reserved: 0 })
  })

  it('keeps the stock when another card has paid, though the shop has heard of the decline alone', async () => {
    const basket = await basketOf()
    const page = await reachPage(till, basket)
    await till.press(page, 'decline')
    await till.press(page, 'pay')
    await tell(till, 'payment_intent.payment_failed')
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })

  it('gives the stock back once, however often and at once it is told', async () => {
    const basket = await basketOf(1, 2)
    await till.press(await reachPage(till, basket), 'decline')
    const [event] = await eventsOf(till, 'payment_intent.payment_failed')
    if (!event) throw new Error('Stripe told nothing')
    await times(5, (at) => hearStripe({ ...event, id: `evt_${at % 2}` }, till.now()))
    expect(await stockOf(basket)).toEqual({ onHand: 2, reserved: 0 })
  })
})
