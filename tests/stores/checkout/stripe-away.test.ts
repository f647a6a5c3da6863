import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveCheckout } from '#app/domain/checkout/leave-checkout.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { FaultOrder } from '#tests/standins/control/rules.ts'
import {
  basketOf,
  countPapers,
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

/** Ways in which Stripe's answer can be missing; the client itself tries up to four times. */
const failures: FaultOrder[] = [
  { mode: 'error', status: 500, kept: true },
  { mode: 'error', status: 500, kept: false },
  { mode: 'error', status: 503 },
  { mode: 'error', status: 429 },
  { mode: 'timeout_before', seconds: 0 },
  { mode: 'timeout_after', seconds: 0 },
  { mode: 'cut_off' },
  { mode: 'garbage' },
]
const named = failures.map(
  (order) => [`${order.mode} ${order.status ?? ''} ${order.kept ?? ''}`, order] as const,
)

const fail = (order: FaultOrder, path = '/v1/checkout/sessions') =>
  till.control({ api: { ...order, path, times: 50 } })
const mend = () => till.control({ reset: 'faults' })

const once = { orders: 1, payments: 1, entries: 1, receipts: 1, letters: 1, refunds: 0 }

describe.each(named)('when Stripe fails by %s', (_, failure) => {
  it('while a page is opened: the buyer is refused, nothing is lost, the next try is charged once', async () => {
    const basket = await basketOf()
    await fail(failure)
    const refusal = { ok: false, refusal: 'payment_unreachable' }
    expect(await submit(till, basket)).toEqual(refusal)
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
    await mend()
    const pages = await times(4, () => reachPage(till, basket))
    expect(new Set(pages).size).toBe(1)
    await till.press(pages[0] ?? '', 'pay')
    await tell(till)
    expect(await countPapers()).toEqual(once)
    expect((await till.state()).counts.charges).toBe(1)
  })

  it('while a paid page is looked up: nothing changes, and the next look settles it', async () => {
    await till.press(await reachPage(till, await basketOf()), 'pay')
    const { token } = await lastOrder()
    await fail(failure)
    await settleReturn({ kind: 'order', token, now: till.now() })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    await mend()
    await settleReturn({ kind: 'order', token, now: till.now() })
    expect(await countPapers()).toEqual(once)
  })

  it('while a page is closed: the stock stays held until Stripe says that it is', async () => {
    const basket = await basketOf()
    const page = await reachPage(till, basket)
    const { token } = await lastOrder()
    await fail(failure)
    expect(await leaveCheckout(token, till.now())).toMatchObject({ typed: { city: 'Stockholm' } })
    expect((await lastOrder()).order.state).toBe('awaiting_payment')
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
    expect(await submit(till, basket, { city: 'Uppsala' })).toMatchObject({ ok: false })
    await mend()
    expect((await submit(till, basket, { city: 'Uppsala' })).ok).toBe(true)
    const closed = await till.stripe.checkout.sessions.retrieve(sessionIn(page))
    expect(closed.status).toBe('expired')
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })
})

describe('a page that could not be opened', () => {
  it('is opened under the same key when the outcome is unknown, so that there is one', async () => {
    const basket = await basketOf()
    await fail({ mode: 'timeout_after', seconds: 0 })
    await submit(till, basket)
    await mend()
    await reachPage(till, basket)
    expect((await till.state()).counts.sessions).toBe(1)
    expect((await lastOrder()).payment.idempotencyKey).toMatch(/\/v1$/)
  })

  it('is not opened later than Stripe would let it live; another order is placed instead', async () => {
    const basket = await basketOf()
    await fail({ mode: 'error', status: 503 })
    await submit(till, basket)
    await mend()
    await till.passMinutes(9)
    expect((await submit(till, basket)).ok).toBe(true)
    expect(await db().order.findMany({ orderBy: { number: 'asc' } })).toMatchObject([
      { state: 'cancelled', ending: 'refused' },
      { state: 'awaiting_payment' },
    ])
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 1 })
  })

  it('is a refusal, and the stock goes back, when Stripe does not accept what it is asked', async () => {
    const basket = await basketOf()
    await fail({ mode: 'error', status: 400 })
    expect(await submit(till, basket)).toEqual({ ok: false, refusal: 'payment_unreachable' })
    expect(await stockOf(basket)).toEqual({ onHand: 1, reserved: 0 })
    expect((await lastOrder()).order).toMatchObject({ state: 'cancelled', ending: 'refused' })
    await mend()
    expect((await submit(till, basket)).ok).toBe(true)
  })
})
