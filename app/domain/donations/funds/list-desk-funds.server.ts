import type { Locale } from '#app/i18n/locale.ts'
import { type Money, money } from '#app/values/money.ts'
import { fundsShown } from '../fund.ts'
import { type ListedFund, listFundsForDesk } from './choices-store.server.ts'

export type DeskFundRow = Omit<ListedFund, 'goal' | 'given'> & {
  goal: Money | undefined
  given: Money
  /** Whether givers are offered it: it is open, and among the first. */
  offered: boolean
}

/** Every fund as staff list them, in the order in which givers see them; closed ones last. */
export async function listDeskFunds(locale: Locale): Promise<DeskFundRow[]> {
  const rows = await listFundsForDesk(locale)
  return rows.map(({ goal, given, ...row }, place) => ({
    ...row,
    goal: goal === null ? undefined : money(goal, 'SEK'),
    given: money(Number(given), 'SEK'),
    offered: row.open && place < fundsShown,
  }))
}
