import type { Money } from '#app/values/money.ts'
import type { Rhythm } from '#app/values/rhythm.ts'

/** A purpose that money is kept for. */
export type FundCard = {
  slug: string
  name: string
  summary: string
  goal: Money | undefined
  /** Settled gifts in the goal's currency. */
  given: Money
  /** Given as a share of the goal; may pass 1. */
  progress: number | undefined
}

export type FundPage = FundCard & { text: string; surplus: string; open: boolean }

/** What an amount does, once or each month, in one line, with where that is known from and of which fund it is true. */
export type AmountLine = {
  rhythm: Rhythm
  amount: number
  line: string
  source: string
  fund: string
}

/** The most purposes a giver is asked to choose among at once; the rest are behind a word, and beyond these nobody reads. */
export const fundsShown = 5
export const mostFunds = 40
