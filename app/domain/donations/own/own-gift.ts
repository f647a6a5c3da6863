import type { Money } from '#app/values/money.ts'

/** A gift that came in, as its giver finds it on her own page. */
export type OwnGift = {
  id: string
  /** "G-17". */
  number: string
  amount: Money
  /** What has gone back of it; unset where nothing has. */
  givenBack: Money | undefined
  fund: string
  settledAt: Date
  monthly: boolean
}

/** What came in of a giver in one calendar year of Stockholm, in one currency, less what went back. */
export type YearSum = { year: number; sum: Money; count: number }
