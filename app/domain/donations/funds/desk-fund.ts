import { type Money, money } from '#app/values/money.ts'
import { fundsShown } from '../fund.ts'
import type { ListedFund } from './fund-list-store.server.ts'

export type DeskFundRow = Omit<ListedFund, 'goal' | 'given' | 'place'> & {
  goal: Money | undefined
  given: Money
  /** Whether givers are offered it: it is open, and among the first. */
  offered: boolean
}

/** A fund as it was read, as staff see it in lists. */
export const asListed = ({ goal, given, place, ...row }: ListedFund): DeskFundRow => ({
  ...row,
  goal: goal === null ? undefined : money(goal, 'SEK'),
  given: money(Number(given), 'SEK'),
  offered: row.open && place < fundsShown,
})
