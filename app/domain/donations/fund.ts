import type { Money } from '#app/values/money.ts'

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

/** What an amount does, in one line, with where that is known from. */
export type AmountLine = { amount: number; line: string; source: string }

/** The most purposes a giver is asked to choose among. */
export const fundsShown = 5
