import type { OrderState } from './order.ts'

/** The lists of the desk: where an order stands in the shop's day. An order can be in several. */
export const orderStages = [
  'to_pack',
  'sent',
  'awaiting_payment',
  'cancelled',
  'partly_refunded',
  'refunded',
  'attention',
  'refund_waiting',
  'withdrawal_waiting',
] as const
export type OrderStage = (typeof orderStages)[number]

/** The stages that whoever only packs may see. */
export const packingStages = ['to_pack', 'sent'] as const satisfies readonly OrderStage[]

export const isStage = (text: unknown): text is OrderStage =>
  orderStages.some((stage) => stage === text)

export type Standing = {
  state: OrderState
  sentAt: Date | null
  cancelledAt: Date | null
  refundedAmount: number
}

/** The one word for where an order stands. */
export function stageOf(
  order: Standing,
): Exclude<OrderStage, 'attention' | 'refund_waiting' | 'withdrawal_waiting' | 'partly_refunded'> {
  if (order.state === 'awaiting_payment') return 'awaiting_payment'
  if (order.state === 'cancelled' || order.cancelledAt) return 'cancelled'
  if (order.state === 'refunded') return 'refunded'
  return order.sentAt ? 'sent' : 'to_pack'
}

/** Minutes from "sent" until the letter goes: as long as a slip of the hand takes to be seen. Well within the quarter of an hour that a letter may wait (I10). */
export const undoMinutes = 5

/** Whether an order may be sent now: paid, neither sent, cancelled nor given back. */
export const canSend = (order: Standing): boolean => stageOf(order) === 'to_pack'

/** Whether staff may still cancel: money has come, and nothing has left. */
export const canCancel = (order: Standing): boolean => stageOf(order) === 'to_pack'

/** Whether money can be given back at all: it came and was kept. */
export const canRefund = (order: Standing): boolean => order.state === 'paid'
