import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyRefund } from '#app/domain/checkout/apply-refund.server.ts'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { repayBuyer } from '#app/domain/checkout/repay-buyer.server.ts'
import { findOwedAgain } from '#app/domain/payments/find-owed-again.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { referenceTo } from '#app/values/reference.ts'
import { oweRefund } from './late-money.ts'
import {
  anna,
  creditPapers,
  findOrder,
  linesOf,
  payForTwo,
  refundsOf,
  start,
} from './paid-order.ts'
import { type Till, tell, times, useTill } from './till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const atStripe = (paymentIntent: string | null, amount: number) =>
  till.control({ refund: { paymentIntent, amount } })

describe('a refund made at Stripe', () => {
  it('becomes a row of its own, booked and written about once, however often it is told', async () => {
    const { order, payment } = await payForTwo(till)
    await atStripe(payment.intentId, 50_000)
    await times(3, () => tell(till))
    expect(await refundsOf(order.id)).toMatchObject([
      { amount: 50_000, state: 'succeeded', reason: 'at_stripe', attention: 'at_stripe' },
    ])
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', refundedAmount: 50_000 })
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 1])
    expect(credits[0]?.content).toMatchObject({
      lines: [],
      adjustment: { amount: 50_000, vatAmount: 10_000 },
    })
    expect(await db().historyLine.findMany()).toMatchObject([
      { actor: 'lykta', action: 'orders.refunded_at_stripe', object: `order/${order.id}` },
    ])
  })

  it('is found through the charge when nobody told of the refund itself', async () => {
    const { order, payment } = await payForTwo(till)
    await atStripe(payment.intentId, 20_000)
    await atStripe(payment.intentId, 30_000)
    await tell(till, 'charge.refunded')
    expect((await findOrder(order.id)).refundedAmount).toBe(50_000)
    await tell(till)
    expect((await findOrder(order.id)).refundedAmount).toBe(50_000)
  })

  it('of everything refunds the order', async () => {
    const { order, payment } = await payForTwo(till)
    await atStripe(payment.intentId, 204_900)
    await tell(till)
    expect((await findOrder(order.id)).state).toBe('refunded')
  })

  it('goes before ours, which Stripe then refuses: it ends as failed, with a word why', async () => {
    const { order, payment } = await payForTwo(till)
    const { formId } = await start(till, order.id, {
      lines: linesOf(2, 2),
      delivery: 4_900,
      shown: 204_900,
    })
    await atStripe(payment.intentId, 100)
    await payOwedRefunds(till.now())
    expect(await db().refund.findUnique({ where: { id: formId } })).toMatchObject({
      ...{ state: 'failed', attention: 'refused: amount_too_large', stripeId: null },
    })
    await tell(till)
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', refundedAmount: 100 })
    expect((await till.state()).refunds).toHaveLength(1)
  })

  it('told of before ours is asked for makes ours end, and leaves the rest to be given', async () => {
    const { order, payment } = await payForTwo(till)
    const { formId } = await start(till, order.id, { lines: linesOf(2, 2), shown: 200_000 })
    await atStripe(payment.intentId, 10_000)
    await tell(till)
    expect(await db().refund.findUnique({ where: { id: formId } })).toMatchObject({
      ...{ state: 'failed', attention: 'at_stripe_first' },
    })
    expect(await payOwedRefunds(till.now())).toBe(0)
    const rest = { lines: linesOf(2, 2), adjustment: -10_000, delivery: 4_900, shown: 194_900 }
    expect((await start(till, order.id, rest)).answer.ok).toBe(true)
    await payOwedRefunds(till.now())
    expect((await findOrder(order.id)).state).toBe('refunded')
  })

  it('beside ours, both fitting, is both', async () => {
    const { order, payment } = await payForTwo(till)
    await start(till, order.id, { lines: linesOf(1), shown: 50_000 })
    await atStripe(payment.intentId, 10_000)
    await Promise.all([tell(till), payOwedRefunds(till.now()), tell(till)])
    await tell(till)
    expect((await findOrder(order.id)).refundedAmount).toBe(60_000)
    expect((await creditPapers()).credits.map(({ number }) => number)).toEqual([1, 2])
  })

  it('of money that was only owed back needs no credit receipt', async () => {
    const owed = await oweRefund(till)
    await atStripe(owed.payment.intentId, 54_900)
    await tell(till)
    await payOwedRefunds(till.now())
    expect(await db().refund.findMany()).toMatchObject([{ id: owed.id, state: 'succeeded' }])
    expect(await creditPapers()).toMatchObject({ credits: [], letters: [], entries: [{}] })
  })

  it('of a payment that is not ours is left alone', async () => {
    await payForTwo(till)
    const stray = { paymentIntent: 'pi_of_somebody_else', amount: 100 }
    await expect(till.control({ refund: stray })).rejects.toThrow()
    expect(await db().refund.count()).toBe(0)
  })
})

describe('a refund that fails', () => {
  it('at the bank waits for staff, its money can be given anew and its pieces stay on the shelf', async () => {
    const { order } = await payForTwo(till)
    await till.control({ refund: { pendingNext: 1 } })
    const line = { position: 0, quantity: 2, restock: 2 }
    const { formId } = await start(till, order.id, { lines: [line], shown: 100_000 })
    await payOwedRefunds(till.now())
    const [made] = (await till.state()).refunds
    await till.control({ refund: { id: made?.id, settle: 'failed' } })
    await tell(till)
    expect(await db().refund.findUnique({ where: { id: formId } })).toMatchObject({
      ...{ state: 'failed', attention: 'failed: expired_or_canceled_card' },
    })
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', refundedAmount: 0 })
    expect(await creditPapers()).toMatchObject({ credits: [], letters: [], entries: [] })
    const again = await start(till, order.id, { lines: [{ ...line, restock: 1 }], shown: 100_000 })
    expect(again.answer).toMatchObject({ refusal: 'too_many_restocked' })
    expect((await start(till, order.id, { lines: linesOf(2), shown: 100_000 })).answer.ok).toBe(
      true,
    )
    await payOwedRefunds(till.now())
    expect((await findOrder(order.id)).refundedAmount).toBe(100_000)
  })

  it('after it was through is owed and paid again: no sale is reversed twice, no credit receipt given twice', async () => {
    const { order, payment } = await payForTwo(till)
    const { formId } = await start(till, order.id, { lines: linesOf(1), shown: 50_000 })
    await payOwedRefunds(till.now())
    const sent = await db().refund.findUniqueOrThrow({ where: { id: formId } })
    const view = { stripeId: sent.stripeId ?? '', intentId: undefined, refundId: formId }
    const back = { ...view, amount: 50_000, currency: 'SEK', state: 'failed' } as const
    for (let at = 0; at < 2; at += 1) await transaction((tx) => applyRefund(back, till.now(), tx))
    expect(await findOwedAgain(payment.id)).toBe(50_000)
    expect(
      (await start(till, order.id, { lines: linesOf(2), shown: 100_000 })).answer,
    ).toMatchObject({
      refusal: 'too_many',
    })
    const form = newId()
    const repay = {
      formId: form,
      reference: referenceTo('order', order.id),
      by: anna,
      now: till.now(),
    }
    // Stripe's stand-in still counts the first one as given; it gives the second of what is left.
    await times(4, () => repayBuyer(repay))
    await payOwedRefunds(till.now())
    expect(await findOwedAgain(payment.id)).toBe(0)
    expect(await repayBuyer({ ...repay, formId: newId() })).toMatchObject({ ok: false })
    expect(await findOrder(order.id)).toMatchObject({ refundedAmount: 50_000 })
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 2])
  })
})
