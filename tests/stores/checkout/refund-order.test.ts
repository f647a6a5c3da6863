import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { payRefund } from '#app/domain/checkout/pay-refund.server.ts'
import type { CreditReceipt } from '#app/domain/receipts/receipt.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import {
  cancel,
  creditPapers,
  findOrder,
  linesOf,
  payForTwo,
  refund,
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

describe('a refund of a part', () => {
  it('goes back at Stripe, with books, a credit receipt and a letter', async () => {
    const { order } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1), delivery: 4_900, shown: 54_900 })
    expect((await till.state()).refunds).toMatchObject([{ amount: 54_900, status: 'succeeded' }])
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', refundedAmount: 54_900 })
    const { credits, letters, entries } = await creditPapers()
    expect(letters).toMatchObject([{ recipient: 'alma@prov.example', locale: 'sv' }])
    expect(entries[0]?.lines.map(({ account, amount }) => [account, Number(amount)])).toEqual([
      ['3001', 40_000],
      ['3520', 3_920],
      ['2611', 10_980],
      ['1580', -54_900],
    ])
    const content = credits[0]?.content as unknown as CreditReceipt
    expect(credits).toMatchObject([{ number: 1, amount: 54_900, currency: 'SEK' }])
    expect(content).toMatchObject({
      ...{ kind: 'credit', corrects: 'S-00001', vatAmount: 10_980 },
      lines: [{ quantity: 1, amount: 50_000, vatAmount: 10_000 }],
      delivery: { amount: 4_900, vatAmount: 980 },
    })
    expect(content.adjustment).toBeUndefined()
  })

  it('after another leaves exactly the rest, and the order is refunded with the last öre', async () => {
    const { order } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1, 2), adjustment: -10_000, shown: 140_000 })
    await refund(till, order.id, { adjustment: 1, shown: 1 })
    expect((await findOrder(order.id)).state).toBe('paid')
    const rest = { lines: linesOf(1), delivery: 4_900, adjustment: 9_999, shown: 64_899 }
    await refund(till, order.id, rest)
    expect(await findOrder(order.id)).toMatchObject({ state: 'refunded', refundedAmount: 204_900 })
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([3, 3, 3])
    const vat = credits.map(({ content }) => (content as unknown as CreditReceipt).vatAmount)
    expect(vat.reduce((sum, part) => sum + part, 0)).toBe(order.vatAmount)
    expect((await start(till, order.id, { adjustment: 1, shown: 1 })).answer).toMatchObject({
      refusal: 'not_paid',
    })
  })

  it('puts pieces on the shelf at once, and no piece twice', async () => {
    const { order, variantIds } = await payForTwo(till)
    const line = { position: 0, quantity: 1, restock: 2 }
    await refund(till, order.id, { lines: [line], shown: 50_000 })
    const stock = await db().stock.findUniqueOrThrow({ where: { variantId: variantIds[0] ?? '' } })
    expect(stock.onHand).toBe(5)
    const again = await start(till, order.id, { lines: [{ ...line, restock: 1 }], shown: 50_000 })
    expect(again.answer).toMatchObject({ refusal: 'too_many_restocked' })
  })

  it.each([
    ['another amount than was shown', { lines: linesOf(1), shown: 49_999 }, 'changed_meanwhile'],
    ['more than came', { adjustment: 204_901, shown: 204_901 }, 'above_left'],
  ])('of %s is refused, and nothing is written or sent', async (_what, part, refusal) => {
    const { order } = await payForTwo(till)
    expect((await refund(till, order.id, part)).answer).toEqual({ ok: false, refusal })
    expect(await refundsOf(order.id)).toEqual([])
    expect((await till.state()).refunds).toEqual([])
    expect(await db().historyLine.count()).toBe(0)
  })

  it('of an order that nobody paid, or of a gift, is refused', async () => {
    const { donation } = await makeSettledGift({ now: till.now() }).then((gift) => ({
      donation: gift,
    }))
    expect(donation).toBeDefined()
    expect((await start(till, newId(), { adjustment: 1, shown: 1 })).answer).toMatchObject({
      refusal: 'not_paid',
    })
  })
})

describe('a form', () => {
  it('sent ten times at once is one refund, one credit receipt, one letter', async () => {
    const { order } = await payForTwo(till)
    const formId = newId()
    const answers = await times(10, () =>
      refund(till, order.id, { formId, lines: linesOf(1), shown: 50_000 }),
    )
    expect(answers.every(({ answer }) => answer.ok)).toBe(true)
    expect((await till.state()).refunds).toMatchObject([{ amount: 50_000 }])
    const { credits, letters, entries } = await creditPapers()
    expect([credits.length, letters.length, entries.length]).toEqual([1, 1, 1])
    expect(await db().historyLine.count()).toBe(1)
  })

  it('of two who refund everything at once: one does, the other is told', async () => {
    const { order } = await payForTwo(till)
    const all = { lines: linesOf(2, 2), delivery: 4_900, shown: 204_900 }
    const answers = await times(6, () => start(till, order.id, all))
    expect(answers.filter(({ answer }) => answer.ok)).toHaveLength(1)
    await times(4, () => payOwedRefunds(till.now()))
    expect((await till.state()).refunds).toMatchObject([{ amount: 204_900 }])
    expect(await findOrder(order.id)).toMatchObject({ state: 'refunded' })
  })
})

describe('a cancellation', () => {
  it('gives everything back, puts every piece on the shelf and writes twice', async () => {
    const { order, variantIds } = await payForTwo(till)
    const cancelled = await cancel(till, order.id)
    if (!cancelled.ok || !cancelled.value.refundId) throw new Error('it was not cancelled')
    expect(await findOrder(order.id)).toMatchObject({ state: 'paid', cancelledAt: till.now() })
    const stock = await db().stock.findMany({ where: { variantId: { in: variantIds } } })
    expect(stock.map(({ onHand }) => onHand)).toEqual([5, 5])
    await payRefund(cancelled.value.refundId, till.now())
    expect(await findOrder(order.id)).toMatchObject({ state: 'refunded', refundedAmount: 204_900 })
    const kinds = await db().letter.groupBy({ by: ['kind'], orderBy: { kind: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'order-cancelled',
      'order-confirmation',
      'refund-made',
    ])
  })

  it('after a part was given back gives the rest, to the öre', async () => {
    const { order } = await payForTwo(till)
    await refund(till, order.id, { lines: linesOf(1), adjustment: 333, shown: 50_333 })
    await cancel(till, order.id)
    await payOwedRefunds(till.now())
    const amounts = (await refundsOf(order.id)).map(({ amount }) => amount)
    expect(amounts).toEqual([50_333, 154_567])
    expect((await findOrder(order.id)).state).toBe('refunded')
  })

  it('pressed by six at once happens once', async () => {
    const { order } = await payForTwo(till)
    const answers = await times(6, () => cancel(till, order.id))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await payOwedRefunds(till.now())
    await tell(till)
    expect((await refundsOf(order.id)).length).toBe(1)
  })
})
