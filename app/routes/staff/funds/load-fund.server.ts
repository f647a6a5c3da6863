import { findDeskFund } from '#app/domain/donations/funds/find-desk-fund.server.ts'
import { findFundSheet } from '#app/domain/donations/funds/find-fund-sheet.server.ts'
import { emptyFund, whyNotOpened } from '#app/domain/donations/funds/fund-sheet.ts'
import { fundAsTyped } from '#app/domain/donations/funds/fund-typed.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** Everything that the page of a fund shows: the fund, or an empty sheet for one that is new; undefined when there is none. */
export async function loadFund(id: string | undefined, locale: Locale) {
  const sheet = id === undefined ? undefined : await findFundSheet(id)
  if (id !== undefined && !sheet) return undefined
  const [lines, row] = await Promise.all([
    sheet ? listObjectHistory(`fund/${sheet.id}`) : [],
    sheet && findDeskFund(sheet.id, locale),
  ])
  const content = sheet ?? emptyFund()
  return {
    ...{ lines, lacks: whyNotOpened(content), id: sheet?.id, slug: content.slug },
    ...{ open: sheet?.open ?? false, hasGifts: sheet?.hasGifts ?? false },
    ...{ version: sheet?.version ?? 0, given: row?.given, offered: row?.offered ?? false },
    title: content.texts[locale].name || content.texts.sv.name || content.slug,
    current: fundAsTyped(content, locale),
  }
}
