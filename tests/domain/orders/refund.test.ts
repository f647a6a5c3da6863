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
import { vatWithin } from '#app/values/money.ts'

type Bought = { quantity: number; unitAmount: number }

/** An order as the shop writes it: VAT by line and for the delivery, each rounded by itself. */
function orderOf(bought: readonly Bought[], delivery: number, vatRateBp: number): RefundableOrder {
  const lines = bought.map(({ quantity, unitAmount }, position) => ({
    ...{ position, quantity, unitAmount, vatRateBp },
    vatAmount: vatWithin(quantity * unitAmount, vatRateBp),
  }))
  const goods = bought.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0)
  const vat = lines.reduce((sum, line) => sum + line.vatAmount, vatWithin(delivery, vatRateBp))
  return { lines, deliveryAmount: delivery, totalAmount: goods + delivery, vatAmount: vat }
}

const three = orderOf([{ quantity: 3, unitAmount: 33_333 }], 4_900, 2500)
const choose = (quantity: number, more: Partial<RefundChoice> = {}): RefundChoice => ({
  lines: [{ position: 0, quantity, restock: 0 }],
  ...{ delivery: 0, adjustment: 0 },
  ...more,
})

function plan(order: RefundableOrder, earlier: EarlierRefund[], choice: RefundChoice) {
  const planned = planRefund(order, earlier, choice)
  return planned.ok ? planned.value : planned.refusal
}

const kept = (parts: ReturnType<typeof plan>): EarlierRefund[] =>
  typeof parts === 'string' ? [] : [{ ...parts, failed: false }]

describe('a refund', () => {
  it('of one piece of three gives its price and a third of the VAT', () => {
    expect(plan(three, [], choose(1))).toEqual({
      lines: [{ position: 0, quantity: 1, restocked: 0, amount: 33_333, vatAmount: 6_667 }],
      ...{ deliveryAmount: 0, deliveryVat: 0, adjustmentAmount: 0, adjustmentVat: 0 },
      ...{ amount: 33_333, vatAmount: 6_667 },
    })
  })

  it('of a piece with a deduction gives less, with the VAT of what is given', () => {
    expect(plan(three, [], choose(1, { adjustment: -3_333 }))).toMatchObject({
      ...{ adjustmentAmount: -3_333, adjustmentVat: -667, amount: 30_000, vatAmount: 6_000 },
    })
  })

  it('of an export has no VAT in it', () => {
    const exported = orderOf([{ quantity: 2, unitAmount: 52_000 }], 9_900, 0)
    expect(plan(exported, [], choose(1, { delivery: 100, adjustment: 5 }))).toMatchObject({
      ...{ amount: 52_105, vatAmount: 0, deliveryVat: 0, adjustmentVat: 0 },
    })
  })

  it.each([
    ['nothing', choose(0), 'nothing_chosen'],
    ['a piece too many', choose(4), 'too_many'],
    [
      'a line that is not there',
      { ...choose(0), lines: [{ position: 7, quantity: 1, restock: 0 }] },
      'too_many',
    ],
    [
      'more to the shelf than was bought',
      { ...choose(1), lines: [{ position: 0, quantity: 1, restock: 4 }] },
      'too_many_restocked',
    ],
    ['more delivery than was paid', choose(0, { delivery: 4_901 }), 'delivery_above_left'],
    [
      'a deduction without pieces',
      choose(0, { delivery: 4_900, adjustment: -1 }),
      'deduction_too_large',
    ],
    ['a deduction of everything', choose(1, { adjustment: -33_333 }), 'nothing_chosen'],
    ['one öre more than came', choose(3, { delivery: 4_900, adjustment: 1 }), 'above_left'],
    ['goodwill above what came', choose(0, { adjustment: 104_900 }), 'above_left'],
  ])('of %s is refused', (_what, choice, refusal) => {
    expect(plan(three, [], choice)).toBe(refusal)
  })

  it('counts what was given before, and not what failed; pieces on the shelf stay there', () => {
    const first = planRefund(three, [], {
      ...choose(2),
      lines: [{ position: 0, quantity: 2, restock: 2 }],
    })
    if (!first.ok) throw new Error(first.refusal)
    const failed = leftToRefund(three, [{ ...first.value, failed: true }])
    expect(failed).toMatchObject({ amount: 104_899, lines: [{ quantity: 3, restockable: 1 }] })
    const through = leftToRefund(three, [{ ...first.value, failed: false }])
    expect(through).toMatchObject({ amount: 38_233, lines: [{ quantity: 1, restockable: 1 }] })
    expect(plan(three, kept(first.value), choose(2))).toBe('too_many')
  })
})

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
