import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseAll,
  type EarlierRefund,
  leftToRefund,
  planRefund,
  type RefundableOrder,
  type RefundChoice,
} from '#app/domain/orders/refund.ts'
import { kept, plan } from './refund-plan.ts'
import { orderOf } from './refundable.ts'

const anyOrder = fc
  .record({
    bought: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 5 }),
        unitAmount: fc.integer({ min: 1, max: 200_000 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    delivery: fc.integer({ min: 0, max: 20_000 }),
    rate: fc.constantFrom(0, 1200, 2500, 2550),
  })
  .map(({ bought, delivery, rate }) => orderOf(bought, delivery, rate))

type Step = { picks: number[]; delivery: number; adjustment: number; fails: boolean }
const anySteps = fc.array(
  fc.record({
    picks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
    delivery: fc.integer({ min: 0, max: 20_000 }),
    adjustment: fc.oneof(
      fc.constant(0),
      fc.integer({ min: -5_000, max: 5_000 }),
      fc.integer({ min: 1, max: 5 }),
    ),
    fails: fc.boolean(),
  }),
  { maxLength: 12 },
)

const choiceOf = (order: RefundableOrder, step: Step): RefundChoice => ({
  lines: order.lines.map(({ position }) => ({
    position,
    quantity: step.picks[position] ?? 0,
    restock: 0,
  })),
  ...{ delivery: step.delivery, adjustment: step.adjustment },
})

/** Gives back step by step, as far as each is allowed. */
function walk(order: RefundableOrder, steps: readonly Step[]): EarlierRefund[] {
  const earlier: EarlierRefund[] = []
  for (const step of steps) {
    const planned = planRefund(order, earlier, choiceOf(order, step))
    if (planned.ok) earlier.push({ ...planned.value, failed: step.fails })
  }
  return earlier
}

const sumOf = (refunds: readonly EarlierRefund[], what: 'amount' | 'vatAmount') =>
  refunds.filter(({ failed }) => !failed).reduce((sum, refund) => sum + refund[what], 0)

describe('refunds in any order and number', () => {
  it('never give more than was paid, of money, VAT, pieces or delivery', () => {
    fc.assert(
      fc.property(anyOrder, anySteps, (order, steps) => {
        const refunds = walk(order, steps)
        const left = leftToRefund(order, refunds)
        expect(sumOf(refunds, 'amount')).toBeLessThanOrEqual(order.totalAmount)
        expect(left.vatAmount).toBeGreaterThanOrEqual(0)
        expect(left.vatAmount).toBeLessThanOrEqual(left.amount)
        expect(left.delivery).toBeGreaterThanOrEqual(0)
        for (const { quantity } of left.lines) expect(quantity).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 3_000 },
    )
  })

  it('are each the sum of their parts, every part with VAT inside it', () => {
    fc.assert(
      fc.property(anyOrder, anySteps, (order, steps) => {
        for (const refund of walk(order, steps)) {
          const goods = refund.lines.reduce(
            (sum, { amount }) => sum + amount,
            refund.adjustmentAmount,
          )
          const goodsVat = refund.lines.reduce(
            (sum, line) => sum + line.vatAmount,
            refund.adjustmentVat,
          )
          expect(goods + refund.deliveryAmount).toBe(refund.amount)
          expect(goodsVat + refund.deliveryVat).toBe(refund.vatAmount)
          for (const [vat, amount] of [
            [goodsVat, goods],
            [refund.deliveryVat, refund.deliveryAmount],
          ] as const) {
            expect(vat).toBeGreaterThanOrEqual(0)
            expect(vat).toBeLessThanOrEqual(amount)
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })

  it('give back exactly what was paid, VAT too, once nothing is left', () => {
    fc.assert(
      fc.property(anyOrder, anySteps, (order, steps) => {
        const refunds = walk(order, steps)
        const left = leftToRefund(order, refunds)
        if (left.amount === 0) return
        const all = planRefund(order, refunds, chooseAll(order, left, { restock: true }))
        if (!all.ok) throw new Error(all.refusal)
        const whole = [...refunds, { ...all.value, failed: false }]
        expect(sumOf(whole, 'amount')).toBe(order.totalAmount)
        expect(sumOf(whole, 'vatAmount')).toBe(order.vatAmount)
      }),
      { numRuns: 3_000 },
    )
  })

  it('piece by piece leave nothing to round away', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const single = order.lines.flatMap(({ position, quantity }) =>
          Array.from({ length: quantity }, () => ({ position, quantity: 1, restock: 0 })),
        )
        const refunds: EarlierRefund[] = []
        for (const line of single) {
          const one = plan(order, refunds, { lines: [line], delivery: 0, adjustment: 0 })
          refunds.push(...kept(one))
        }
        for (const refund of refunds) expect(refund.adjustmentVat).toBe(0)
        expect(leftToRefund(order, refunds)).toMatchObject({
          ...{ amount: order.deliveryAmount, vatAmount: leftToRefund(order, refunds).deliveryVat },
        })
      }),
      { numRuns: 1_000 },
    )
  })
})
