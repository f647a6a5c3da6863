import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { db } from '#app/platform/db.server.ts'
import { oweRefund } from './late-money.ts'
import { creditPapers, findOrder, linesOf, payForTwo, refundsOf, start } from './paid-order.ts'
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
    expect(await db().refund.findMany({ orderBy: { createdAt: 'asc' } })).toMatchObject([
      { state: 'failed', attention: 'at_stripe_first' },
      { state: 'succeeded', reason: 'at_stripe' },
    ])
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
})
