import { findFundSheet } from '#app/domain/donations/funds/find-fund-sheet.server.ts'
import { emptyFund, whyNotOpened } from '#app/domain/donations/funds/fund-sheet.ts'
import { fundAsTyped } from '#app/domain/donations/funds/fund-typed.ts'
import { listDeskFunds } from '#app/domain/donations/funds/list-desk-funds.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** Everything that the page of a fund shows: the fund, or an empty sheet for one that is new; undefined when there is none. */
export async function loadFund(id: string | undefined, locale: Locale) {
  const sheet = id === undefined ? undefined : await findFundSheet(id)
  if (id !== undefined && !sheet) return undefined
  const [lines, rows] = await Promise.all([
    sheet ? listObjectHistory(`fund/${sheet.id}`) : [],
    sheet ? listDeskFunds(locale) : [],
  ])
  const content = sheet ?? emptyFund()
  const row = rows.find((one) => one.id === sheet?.id)
  return {
    ...{ lines, lacks: whyNotOpened(content), id: sheet?.id, slug: content.slug },
    ...{ open: sheet?.open ?? false, hasGifts: sheet?.hasGifts ?? false },
    ...{ version: sheet?.version ?? 0, given: row?.given, offered: row?.offered ?? false },
    title: content.texts[locale].name || content.texts.sv.name || content.slug,
    current: fundAsTyped(content, locale),
  }
}
