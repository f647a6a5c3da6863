import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { leaveCheckout } from '#app/domain/checkout/leave-checkout.server.ts'
import { leaveGift } from '#app/domain/checkout/leave-gift.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { listAttention } from '#app/domain/payments/list-attention.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeGift } from '#tests/make/gift.ts'
import { basketOf, lastOrder, reachPage, stockOf, submit, type Till, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

/** Stripe has never heard of the page: the stand-ins have forgotten everything. */
const forget = () => till.control({ reset: 'all' })

const held = { onHand: 1, reserved: 1 }
const free = { onHand: 1, reserved: 0 }

describe('a payment page that Stripe does not know', () => {
  it('holds its stock until its time is over, and not longer', async () => {
    const basket = await basketOf()
    await reachPage(till, basket)
    await forget()
    await till.passMinutes(39)
    expect(await reconcile(till.now())).toMatchObject({ paid: 0, ended: 0 })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    expect(await stockOf(basket)).toEqual(held)
    await till.passMinutes(3)
    await reconcile(till.now())
    const { order, payment } = await lastOrder()
    expect(order).toMatchObject({ state: 'cancelled', ending: 'expired' })
    expect(payment).toMatchObject({ state: 'expired', attention: 'unknown_at_stripe' })
    expect(await stockOf(basket)).toEqual(free)
    expect(await listAttention(10)).toMatchObject([{ subject: `order/${order.id}` }])
    expect(await reconcile(till.now())).toMatchObject({ asked: 0, ended: 0 })
  })

  it.each([
    { mode: 'timeout_before', seconds: 0 },
    { mode: 'error', status: 500, kept: false },
    { mode: 'error', status: 401 },
    { mode: 'garbage' },
  ] as const)('is not believed unknown because Stripe did not say so: %o', async (failure) => {
    const basket = await basketOf()
    await reachPage(till, basket)
    await forget()
    await till.passMinutes(60)
    await till.control({ api: { ...failure, path: '/v1/checkout/sessions', times: 50 } })
    expect(await reconcile(till.now())).toMatchObject({ paid: 0, ended: 0 })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    expect(await stockOf(basket)).toEqual(held)
    await till.control({ reset: 'faults' })
  })

  it('ends once also where a buyer leaves it or submits something else, after its time', async () => {
    const basket = await basketOf()
    await reachPage(till, basket)
    const { token } = await lastOrder()
    await forget()
    expect(await leaveCheckout(token, till.now())).toMatchObject({ typed: { city: 'Stockholm' } })
    expect(await submit(till, basket, { city: 'Uppsala' })).toMatchObject({ ok: false })
    expect(await stockOf(basket)).toEqual(held)
    await till.passMinutes(43)
    expect((await submit(till, basket, { city: 'Uppsala' })).ok).toBe(true)
    expect(await stockOf(basket)).toEqual(held)
    expect(await db().order.count({ where: { state: 'cancelled' } })).toBe(1)
  })

  it('settles nothing on the return page, and an event of it is told again', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    const [event] = (await till.stripe.events.list({ type: 'checkout.session.completed' })).data
    const { token } = await lastOrder()
    await forget()
    await settleReturn({ kind: 'order', token, now: till.now() })
    if (!event) throw new Error('Stripe told of nothing')
    expect(await hearStripe(event, till.now())).toBe('unknown')
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
  })

  it('of a gift ends the gift', async () => {
    const { id, token } = await makeGift({ now: till.now() })
    await db().payment.updateMany({ data: { sessionId: 'cs_test_forgotten', state: 'open' } })
    expect(await leaveGift(token, till.now())).toMatchObject({ typed: { currency: 'SEK' } })
    await till.passMinutes(43)
    await reconcile(till.now())
    expect(await db().donation.findUnique({ where: { id } })).toMatchObject({ state: 'failed' })
  })
})
