import type { Locale } from '#app/i18n/locale.ts'
import { type FundCard, fundsShown } from './fund.ts'
import { fundPage } from './fund-view.ts'
import { listFundRows } from './store.server.ts'

/** The open funds that a giver chooses among, at most five. */
export async function listFunds(locale: Locale): Promise<FundCard[]> {
  const rows = await listFundRows({ locale, limit: fundsShown })
  return rows.map(fundPage)
}
