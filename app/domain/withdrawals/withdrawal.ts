import type { Locale } from '#app/i18n/locale.ts'

/**
 * Where a withdrawal stands, and where staff may move it. It is never refused when it arrives: a deadline is judged afterwards, by a
 * person, and a judgement may be mended.
 */
export const withdrawalMoves = {
  received: ['accepted', 'declined'],
  accepted: ['refunded'],
  declined: ['accepted'],
  refunded: [],
} as const satisfies Record<string, readonly string[]>
export type WithdrawalState = keyof typeof withdrawalMoves

/** Longest reason for declining one, also held by the database. */
export const longestWhy = 1000

/** What the law lets us ask (CRD art. 11a.2): who, which contract or part of it, and where the acknowledgement goes. */
export type WithdrawalRequest = {
  name: string
  /** The order number as typed. */
  order: string
  /** Which pieces, in the buyer's words; '' for the whole order. */
  pieces: string
  email: string
}

/** Whether staff may still move it there. */
export const canBecome = (from: WithdrawalState, to: WithdrawalState): boolean =>
  (withdrawalMoves[from] as readonly WithdrawalState[]).includes(to)

/** A withdrawal as it is written. */
export type NewWithdrawal = WithdrawalRequest & {
  id: string
  formId: string
  contentDigest: string
  orderId: string | undefined
  locale: Locale
  statement: string
  submittedAt: Date
}

/** A withdrawal as its sender may see it: whether it matched an order is not told. */
export type WithdrawalView = {
  id: string
  locale: Locale
  email: string
  /** The statement word for word, with line breaks. */
  statement: string
  submittedAt: Date
  /** Why it was declined, in the words that went to its sender; null while nobody has declined it. */
  declinedWhy: string | null
}
