import { money } from '#app/values/money.ts'
import type { FundPage } from './fund.ts'

type FundRow = {
  slug: string
  name: string
  summary: string
  text: string
  surplus: string
  open: boolean
  goal: number | null
  given: bigint
}

/** A fund as its page shows it; goals are in SEK, and only gifts in SEK count towards them. */
export const fundPage = ({ goal, given, ...row }: FundRow): FundPage => ({
  ...row,
  goal: goal === null ? undefined : money(goal, 'SEK'),
  given: money(Number(given), 'SEK'),
  progress: goal === null ? undefined : Number(given) / goal,
})
