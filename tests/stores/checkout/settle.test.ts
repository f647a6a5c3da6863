import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { hearStripe } from '#app/domain/checkout/hear-stripe.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env, useEnvironment } from '#app/platform/env/env.server.ts'
import { makeOrder } from '#tests/make/order.ts'
import { sessionOf } from '#tests/make/session.ts'
import {
  basketOf,
  countPapers,
  eventsOf,
  lastOrder,
  reachPage,
  stockOf,
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

const once = { orders: 1, payments: 1, entries: 1, receipts: 1, letters: 1, refunds: 0 }

describe('a paid page', () => {
  it('settles its order: stock sold, books, one receipt, one letter, a supporter', async () => {
    const basket = await basketOf(2, 3)
    await till.press(await reachPage(till, basket), 'pay')
    await tell(till)
    const { order, payment } = await lastOrder()
    expect(order).toMatchObject({ state: 'paid', paidAt: till.now(), attention: null })
    expect(order.holds).toMatchObject([{ state: 'consumed' }])
    expect(payment).toMatchObject({ state: 'succeeded', settledAt: till.now(), attention: null })
    expect(payment.intentId).toMatch(/^pi_/)
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    expect(await countPapers()).toEqual(once)
    const lines = await db().ledgerLine.findMany({ orderBy: { position: 'asc' } })
    expect(lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['1580', 104_900],
      ['3001', -80_000],
      ['3520', -3_920],
      ['2611', -20_980],
    ])
    const supporter = await db().supporter.findFirstOrThrow()
    expect(supporter).toMatchObject({ id: order.supporterId, email: 'alma@prov.example' })
  })

  it('settles once, told by three webhooks, three returns and two reconcilers at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      await till.open()
      const basket = await basketOf(1, 2)
      await till.press(await reachPage(till, basket), 'pay')
      const { token } = await lastOrder()
      await till.passMinutes(3)
      const [event] = await eventsOf(till, 'checkout.session.completed')
      if (!event) throw new Error('Stripe told nothing')
      const [heard] = await Promise.all([
        times(3, () => hearStripe(event, till.now())),
        times(3, () => settleReturn({ kind: 'order', token, now: till.now() })),
        times(2, () => reconcile(till.now())),
      ])
      expect(heard).toEqual(['heard', 'heard', 'heard'])
      expect(await countPapers()).toEqual(once)
      expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
      await till.audit()
    }
  }, 120_000)

  it('is settled by the return page when no webhook comes, and by nobody else afterwards', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    const { token } = await lastOrder()
    await settleReturn({ kind: 'order', token, now: till.now() })
    expect(await countPapers()).toEqual(once)
    await tell(till)
    expect(await countPapers()).toEqual(once)
  })

  it('leaves an order alone whose page is still open, and a token that names nothing', async () => {
    await reachPage(till, await basketOf())
    const { token } = await lastOrder()
    await settleReturn({ kind: 'order', token, now: till.now() })
    await settleReturn({ kind: 'order', token: 'nobody', now: till.now() })
    await settleReturn({ kind: 'donation', token, now: till.now() })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
  })

  it('waits for money that comes later, and gives the stock back when it never does', async () => {
    const basket = await basketOf()
    await till.press(await reachPage(till, basket), 'pay_later')
    await tell(till)
    expect(await lastOrder()).toMatchObject({
      ...{ order: { state: 'awaiting_payment' }, payment: { state: 'pending' } },
    })
    const { payment } = await lastOrder()
    await till.control({ payment: { session: payment.sessionId, settle: 'failed' } })
    await tell(till, 'checkout.session.async_payment_failed')
    expect(await lastOrder()).toMatchObject({
      ...{ order: { state: 'cancelled', ending: 'declined' }, payment: { state: 'failed' } },
    })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
  })

  it('is settled when the later money comes, though the hold is long over', async () => {
    const basket = await basketOf()
    await till.press(await reachPage(till, basket), 'pay_later')
    await tell(till)
    const { payment } = await lastOrder()
    await till.passMinutes(60)
    await reconcile(till.now())
    expect(await stockOf(basket)).toMatchObject({ onHand: 0 })
    expect(payment.state).toBe('pending')
    expect(await countPapers()).toEqual(once)
  })
})

describe('money that is not what was asked', () => {
  const differing = [
    [{ amount: 54_901 }, 'amount_differs'],
    [{ amount: 54_899 }, 'amount_differs'],
    [{ amount: 0 }, 'amount_differs'],
    [{ currency: 'NOK' }, 'amount_differs'],
    [{ currency: undefined }, 'amount_differs'],
    [{ live: true }, 'mode_differs'],
  ] as const

  it.each(differing)('is left to staff and fulfils nothing: %j', async (difference, attention) => {
    const { payment, order } = await makeOrder({ now: till.now() })
    const view = sessionOf(payment, 'paid', difference)
    await applySession(view, { now: till.now(), event: { id: 'evt_1', type: 'any' } })
    await applySession(view, { now: till.now() })
    expect(await db().payment.findUnique({ where: { id: payment.id } })).toMatchObject({
      ...{ state: 'opening', attention, settledAt: null },
    })
    expect(await db().order.findUnique({ where: { id: order.id } })).toMatchObject({
      ...{ state: 'awaiting_payment' },
    })
    const papers = { ...once, entries: 0, receipts: 0, letters: 0 }
    expect(await countPapers()).toEqual(papers)
  })

  it('never settles a live shop with a test payment', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    const test = env()
    useEnvironment({ ...test, stripe: { ...test.stripe, live: true } })
    await applySession(sessionOf(payment, 'paid'), { now: till.now() })
    useEnvironment(test)
    expect(await countPapers()).toMatchObject({ receipts: 0 })
    expect(await db().payment.findFirst()).toMatchObject({ attention: 'mode_differs' })
  })

  it('is left to staff when a second page of a paid order is paid as well', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    await applySession(sessionOf(payment, 'paid'), { now: till.now() })
    const second = { id: 'cs_test_second', intentId: 'pi_second' }
    await applySession(sessionOf(payment, 'paid', second), { now: till.now() })
    expect(await countPapers()).toEqual(once)
    expect(await db().payment.findFirst()).toMatchObject({
      ...{ state: 'succeeded', attention: 'paid_twice', intentId: `pi_${payment.id}` },
    })
  })
})
