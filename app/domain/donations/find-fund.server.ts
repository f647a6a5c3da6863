import type { Locale } from '#app/i18n/locale.ts'
import type { FundPage } from './fund.ts'
import { fundPage } from './fund-view.ts'
import { listFundRows } from './store.server.ts'

/** The fund at this address, open or closed. */
export async function findFund(slug: string, locale: Locale): Promise<FundPage | undefined> {
  const [row] = await listFundRows({ locale, slug, limit: 1 })
  return row && fundPage(row)
}
