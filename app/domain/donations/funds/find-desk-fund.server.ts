import type { Locale } from '#app/i18n/locale.ts'
import { asListed, type DeskFundRow } from './desk-fund.ts'
import { listFundRows } from './fund-list-store.server.ts'

/** One fund as the list shows it; undefined when there is none. */
export async function findDeskFund(id: string, locale: Locale): Promise<DeskFundRow | undefined> {
  const [row] = await listFundRows({ id, locale, after: undefined, limit: 1 })
  return row && asListed(row)
}
