import type { Locale } from '#app/i18n/locale.ts'
import { type FundCard, fundsShown } from './fund.ts'
import { fundPage } from './fund-view.ts'
import { listFundRows } from './store.server.ts'

/** The open funds that a giver chooses among, in order: five, or as many as she may ask to see. */
export async function listFunds(locale: Locale, limit = fundsShown): Promise<FundCard[]> {
  const rows = await listFundRows({ locale, limit })
  return rows.map(fundPage)
}
