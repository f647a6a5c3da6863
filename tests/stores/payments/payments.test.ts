import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { openPaymentPage } from '#app/domain/payments/open-payment-page.server.ts'
import { oweRefund } from '#app/domain/payments/owe-refund.server.ts'
import { refuseRefund } from '#app/domain/payments/refuse-refund.server.ts'
import { saveOpened } from '#app/domain/payments/store.server.ts'
import { db, isUniqueViolation, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeOrder, makePaidOrder } from '#tests/make/order.ts'
import { sessionOf } from '#tests/make/session.ts'
import { basketOf, countPapers, type Till, times, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterAll(() => till.close())

describe('a payment', () => {
  afterEach(() => till.audit())

  it('is written with its call and its key before Stripe is asked, and asks for exactly that', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    const row = await db().payment.findUniqueOrThrow({ where: { id: payment.id } })
    expect(row).toMatchObject({ state: 'opening', sessionId: null, amount: 54_900 })
    expect(row.idempotencyKey).toBe(`${payment.reference}/${payment.id}/v1`)
    expect((await till.state()).counts.sessions).toBe(0)
    const opened = await openPaymentPage(row, till.now())
    const session = (await till.state()).sessions[0]
    expect(opened).toEqual({ ok: true, value: { url: session?.url } })
    const request = row.request as { expires_at: number }
    expect(session?.expires_at).toBe(request.expires_at)
  })

  it('has one page at Stripe, opened ten times at once', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    const row = await db().payment.findUniqueOrThrow({ where: { id: payment.id } })
    const pages = await times(10, () => openPaymentPage(row, till.now()))
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1)
    expect((await till.state()).counts.sessions).toBe(1)
  })

  it('keeps its first page when Stripe made another', async () => {
    const { payment } = await makeOrder({ now: till.now() })
    expect(await saveOpened(payment.id, 'cs_first', 'http://pay/first')).toBe('http://pay/first')
    expect(await saveOpened(payment.id, 'cs_second', 'http://pay/second')).toBe('http://pay/first')
    expect(await db().payment.findFirst()).toMatchObject({ sessionId: 'cs_first', state: 'open' })
  })

  it('that is settled stays settled when its page is told later', async () => {
    const { payment } = await makePaidOrder({ now: till.now() })
    await saveOpened(payment.id, `cs_test_${payment.id}`, 'http://pay/first')
    expect(await db().payment.findFirst()).toMatchObject({ state: 'succeeded' })
    await applySession(sessionOf(payment, 'expired'), { now: till.now() })
    await applySession(sessionOf(payment, 'waiting'), { now: till.now() })
    await applySession(sessionOf(payment, 'failed'), { now: till.now() })
    expect(await db().payment.findFirst()).toMatchObject({ state: 'succeeded' })
  })
})

describe('the database itself refuses', () => {
  it('a second successful payment of one order', async () => {
    const { payment } = await makePaidOrder({ now: till.now() })
    const second = db().payment.create({
      data: {
        ...{ id: newId(), reference: payment.reference, state: 'succeeded', amount: 1 },
        ...{ currency: 'SEK', idempotencyKey: 'second', request: {} },
        ...{ createdAt: till.now(), expiresAt: till.now() },
      },
    })
    const refusal = await second.catch((error: unknown) => error)
    expect(isUniqueViolation(refusal)).toBe(true)
  })

  it('refunds beyond what was paid', async () => {
    const { payment } = await makePaidOrder({ now: till.now() })
    const wish = {
      paymentId: payment.id,
      currency: 'SEK',
      reason: 'sold_out',
      at: till.now(),
    } as const
    const owe = (amount: number) => transaction((tx) => oweRefund({ ...wish, amount }, tx))
    await owe(54_000)
    await expect(owe(901)).rejects.toThrow()
    await owe(900)
    expect(await db().refund.count()).toBe(2)
  })
})

describe('an event', () => {
  it('is heard by one of five transactions, and by none when that one is undone', async () => {
    const event = { id: 'evt_1', type: 'any' }
    const undone = transaction(async (tx) => {
      await hearEvent(event, tx)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    const heard = await times(5, () => transaction((tx) => hearEvent(event, tx)))
    expect(heard.filter(Boolean).length).toBe(1)
  })
})

describe('a refund', () => {
  afterEach(() => till.audit())

  async function oweUnmet() {
    const late = await makeOrder({ now: till.now(), basket: await basketOf() })
    await applySession(sessionOf(late.payment, 'expired'), { now: till.now() })
    await db().stock.updateMany({ data: { onHand: 0 } })
    await db().stockMovement.create({
      data: {
        variantId: late.order.lines[0]?.variantId ?? '',
        ...{ quantity: -1, cause: 'adjusted', reference: 'count' },
      },
    })
    await applySession(sessionOf(late.payment, 'paid'), { now: till.now() })
    const { id } = await db().refund.findFirstOrThrow()
    const view = {
      stripeId: 're_1',
      intentId: undefined,
      refundId: id,
      amount: 54_900,
      currency: 'SEK',
    } as const
    return (state: 'pending' | 'succeeded' | 'failed') =>
      transaction((tx) => applyRefund({ ...view, state }, till.now(), tx))
  }

  it('that is through stays so when an older answer arrives late, and is booked once', async () => {
    const tell = await oweUnmet()
    await tell('succeeded')
    await tell('pending')
    await tell('succeeded')
    expect(await db().refund.findFirst()).toMatchObject({ state: 'succeeded' })
    expect(await countPapers()).toMatchObject({ entries: 2, refunds: 1 })
  })

  it('that came back from the bank stays so, and its return is booked once', async () => {
    const tell = await oweUnmet()
    await tell('succeeded')
    await times(4, () => tell('failed'))
    await tell('succeeded')
    await tell('pending')
    expect(await db().refund.findFirst()).toMatchObject({
      state: 'failed',
      succeededAt: till.now(),
    })
    expect(await countPapers()).toMatchObject({ entries: 3, refunds: 1 })
  })

  it('that is through is not ended by a refusal that arrives late', async () => {
    const tell = await oweUnmet()
    const { id } = await db().refund.findFirstOrThrow()
    const refuse = (stripeId: string | null) =>
      transaction((tx) => refuseRefund({ id, stripeId, code: 'late', at: till.now() }, tx))
    await tell('pending')
    // Asked for when there was nothing at Stripe yet.
    expect(await refuse(null)).toBeUndefined()
    await tell('succeeded')
    expect(await refuse('re_1')).toBeUndefined()
    expect(await db().refund.findFirst()).toMatchObject({ state: 'succeeded', attention: null })
  })

  it('is booked once, told of eight times at once', async () => {
    const tell = await oweUnmet()
    await times(8, (at) => tell(at % 2 === 0 ? 'succeeded' : 'pending'))
    expect(await db().refund.findFirst()).toMatchObject({ state: 'succeeded' })
    expect(await countPapers()).toMatchObject({ entries: 2 })
  })

  it('that the bank refused is not booked', async () => {
    const tell = await oweUnmet()
    await tell('pending')
    await tell('failed')
    expect(await db().refund.findFirst()).toMatchObject({ state: 'failed', succeededAt: null })
    expect(await countPapers()).toMatchObject({ entries: 1 })
  })
})
