import {
  type EarlierRefund,
  planRefund,
  type RefundableOrder,
  type RefundChoice,
} from '#app/domain/orders/refund.ts'

/** What a choice gives back, or the word for why not. */
export function plan(order: RefundableOrder, earlier: EarlierRefund[], choice: RefundChoice) {
  const planned = planRefund(order, earlier, choice)
  return planned.ok ? planned.value : planned.refusal
}

/** A plan as an earlier refund that went through. */
export const kept = (parts: ReturnType<typeof plan>): EarlierRefund[] =>
  typeof parts === 'string' ? [] : [{ ...parts, failed: false }]
