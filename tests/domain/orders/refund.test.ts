import { describe, expect, it } from 'vitest'
import { leftToRefund, planRefund, type RefundChoice } from '#app/domain/orders/refund.ts'
import { kept, plan } from './refund-plan.ts'
import { orderOf } from './refundable.ts'

const three = orderOf([{ quantity: 3, unitAmount: 33_333 }], 4_900, 2500)
const choose = (quantity: number, more: Partial<RefundChoice> = {}): RefundChoice => ({
  lines: [{ position: 0, quantity, restock: 0 }],
  ...{ delivery: 0, adjustment: 0 },
  ...more,
})

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
