import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeOrder } from '#tests/make/order.ts'
import { sessionOf } from '#tests/make/session.ts'
import {
  basketOf,
  countPapers,
  eventsOf,
  lastOrder,
  reachPage,
  stockOf,
  submit,
  type Till,
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

const once = { orders: 1, payments: 1, entries: 1, receipts: 1, letters: 1, refunds: 0 }

/** A paid page that the shop has not heard of, and the event that tells of it. */
async function payUntold() {
  const basket = await basketOf(1, 2)
  await till.press(await reachPage(till, basket), 'pay')
  const [event] = await eventsOf(till, 'checkout.session.completed')
  if (!event) throw new Error('Stripe told nothing')
  return { basket, event }
}

describe('an event', () => {
  it('has its effect once, heard twice and three times at once', async () => {
    const { event } = await payUntold()
    expect(await times(3, () => hearStripe(event, till.now()))).toEqual(Array(3).fill('heard'))
    expect(await hearStripe(event, till.now())).toBe('heard')
    expect(await countPapers()).toEqual(once)
    expect(await db().stripeEvent.findMany()).toMatchObject([{ id: event.id, type: event.type }])
  })

  it('is not heard while Stripe cannot be asked, and has its effect when it is told again', async () => {
    const { event } = await payUntold()
    await till.control({ api: { mode: 'error', status: 503, times: 3, kept: false } })
    expect(await hearStripe(event, till.now())).toBe('unknown')
    expect(await db().stripeEvent.count()).toBe(0)
    expect(await hearStripe(event, till.now())).toBe('heard')
    expect(await countPapers()).toEqual(once)
  })

  it('is not heard when its effect fails, and has it when it is told again', async () => {
    const { event } = await payUntold()
    await db().$executeRaw`ALTER TABLE receipt RENAME TO receipt_away`
    await expect(hearStripe(event, till.now())).rejects.toThrow()
    await db().$executeRaw`ALTER TABLE receipt_away RENAME TO receipt`
    expect(await db().stripeEvent.count()).toBe(0)
    expect(await countPapers()).toEqual({ ...once, entries: 0, receipts: 0, letters: 0 })
    expect(await hearStripe(event, till.now())).toBe('heard')
    expect(await countPapers()).toEqual(once)
  })

  it('follows what Stripe says now: an old "expired" about a paid page changes nothing', async () => {
    const { event } = await payUntold()
    const lie = { ...event, id: 'evt_lie', type: 'checkout.session.expired' } as Stripe.Event
    expect(await hearStripe(lie, till.now())).toBe('heard')
    expect(await countPapers()).toEqual(once)
  })

  it('that claims a payment of an open page settles nothing', async () => {
    await reachPage(till, await basketOf())
    const { payment } = await lastOrder()
    const lie = {
      id: 'evt_lie',
      type: 'checkout.session.completed',
      data: { object: { id: payment.sessionId } },
    }
    expect(await hearStripe(lie as Stripe.Event, till.now())).toBe('heard')
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
  })

  it('of a type that nobody follows is noted and left', async () => {
    const event = { id: 'evt_other', type: 'customer.created', data: { object: { id: 'cus_1' } } }
    expect(await hearStripe(event as Stripe.Event, till.now())).toBe('heard')
    expect(await db().stripeEvent.findMany()).toMatchObject([{ id: 'evt_other' }])
  })

  it('about a page that Stripe does not know is asked for again', async () => {
    const event = {
      id: 'evt_1',
      type: 'checkout.session.completed',
      data: { object: { id: 'cs_no' } },
    }
    expect(await hearStripe(event as Stripe.Event, till.now())).toBe('unknown')
    expect(await db().stripeEvent.count()).toBe(0)
  })

  it('about a payment that is not ours is noted and writes nothing else', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    for (const paymentId of [newId(), undefined]) {
      const id = `evt_${paymentId}`
      const view = sessionOf(payment, 'paid', { paymentId })
      await applySession(view, { now: till.now(), event: { id, type: 'any' } })
    }
    expect(await db().stripeEvent.count()).toBe(2)
    expect(await countPapers()).toEqual({ ...once, entries: 0, receipts: 0, letters: 0 })
  })
})

describe('the reconciler', () => {
  it('finds a payment whose event was dropped, once it is two minutes old', async () => {
    await payUntold()
    expect(await reconcile(till.now())).toEqual({ asked: 0, paid: 0, ended: 0, refunds: 0 })
    await till.passMinutes(3)
    expect(await reconcile(till.now())).toEqual({ asked: 1, paid: 1, ended: 0, refunds: 0 })
    expect(await reconcile(till.now())).toEqual({ asked: 0, paid: 0, ended: 0, refunds: 0 })
    expect(await countPapers()).toEqual(once)
  })

  it('asks for each payment once when four servers look at once', async () => {
    await payUntold()
    await till.passMinutes(3)
    const found = await times(4, () => reconcile(till.now()))
    expect(found.reduce((sum, { asked }) => sum + asked, 0)).toBe(1)
  })

  it('ends a page that closed by itself, and gives the stock back', async () => {
    const basket = await basketOf()
    await reachPage(till, basket)
    await till.passMinutes(43)
    await reconcile(till.now())
    expect((await lastOrder()).order).toMatchObject({ state: 'cancelled', ending: 'expired' })
    expect((await lastOrder()).payment.state).toBe('expired')
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
  })

  it('ends an order whose page was never opened', async () => {
    const basket = await basketOf()
    await till.control({ api: { mode: 'error', status: 503, times: 3, kept: false } })
    expect(await submit(till, basket)).toEqual({ ok: false, refusal: 'payment_unreachable' })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
    await till.passMinutes(43)
    await reconcile(till.now())
    expect(await lastOrder()).toMatchObject({
      ...{ order: { state: 'cancelled', ending: 'expired' }, payment: { state: 'expired' } },
    })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
  })

  it('leaves everything as it is while Stripe cannot be asked', async () => {
    const basket = await basketOf()
    await reachPage(till, basket)
    await till.passMinutes(43)
    await till.control({ api: { mode: 'timeout_before', seconds: 0, times: 50 } })
    await reconcile(till.now())
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
    await till.control({ reset: 'faults' })
    await till.passMinutes(3)
    await reconcile(till.now())
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
  })
})
