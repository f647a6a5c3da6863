import type { DonationState, GiftWay } from '../donation.ts'

/** The lists of the desk: where a gift stands. A gift can be in several. */
export const giftStages = [
  'settled',
  'pending',
  'failed',
  'partly_refunded',
  'refunded',
  'attention',
  'refund_waiting',
] as const
export type GiftStage = (typeof giftStages)[number]

export const isGiftStage = (text: unknown): text is GiftStage =>
  giftStages.some((stage) => stage === text)

export type GiftStanding = {
  state: DonationState
  way: GiftWay
  amount: number
  refundedAmount: number
}

/** The one word for where a gift stands: what was recorded by mistake is taken back, since no money went. */
export function standingOf(gift: GiftStanding): DonationState | 'partly_refunded' | 'taken_back' {
  if (gift.state === 'refunded' && gift.way !== 'card') return 'taken_back'
  return gift.state === 'settled' && gift.refundedAmount > 0 ? 'partly_refunded' : gift.state
}

/** Whether money can be given back through Stripe: it came that way, and some of it is here. */
export const canRefundGift = (gift: GiftStanding): boolean =>
  gift.state === 'settled' && gift.way === 'card'

/** Whether what was recorded can be taken back. */
export const canTakeBack = (gift: GiftStanding): boolean =>
  gift.state === 'settled' && gift.way !== 'card'

/** Minutes from recording until the receipt goes: as long as a slip of the hand takes to be seen. Well within the quarter of an hour that a letter may wait (I10). */
export const undoMinutes = 5
