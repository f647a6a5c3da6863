/** Something that was given back of a gift, or is about to be. Amounts in minor units. */
export type EarlierGiftRefund = {
  refundId: string
  amount: number
  /** It ended, and its money never left: it takes nothing out of the gift. */
  failed: boolean
}

/** What is left of a gift to give back, in minor units, with what is under way counted as given. */
export const leftOfGift = (
  gift: { amount: number },
  earlier: readonly EarlierGiftRefund[],
): number =>
  earlier.reduce((left, refund) => (refund.failed ? left : left - refund.amount), gift.amount)

export type GiftRefundRefusal = 'not_paid' | 'above_left' | 'changed_meanwhile'

/** Why so much of a gift cannot be given back; undefined when it can. */
export function whyNotGivenBack(
  wish: { amount: number; left: number },
  /** What was left when the amount was chosen. */
  shownLeft: number,
): Exclude<GiftRefundRefusal, 'not_paid'> | undefined {
  if (wish.left !== shownLeft) return 'changed_meanwhile'
  return wish.amount > wish.left ? 'above_left' : undefined
}
