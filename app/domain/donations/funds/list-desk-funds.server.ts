import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { asListed, type DeskFundRow } from './desk-fund.ts'
import { type FundNarrowing, type FundPlace, listFundRows } from './fund-list-store.server.ts'

export type { DeskFundRow }

type Page = { locale: Locale; after: string | null; size?: number }

const pageSize = 50

/** A page of funds as staff list them, in the order in which givers see them; closed ones last. */
export async function listDeskFunds(
  narrowing: FundNarrowing,
  { locale, after, size = pageSize }: Page,
): Promise<ListPage<DeskFundRow>> {
  const query = { ...narrowing, locale, after: placeOf(after), limit: size + 1 }
  const rows = (await listFundRows(query)).map(asListed)
  return pageOf(rows, size, ({ open, position, slug }) => [open ? 1 : 0, position, slug])
}

function placeOf(after: string | null): FundPlace | undefined {
  const [open, position, slug] = readCursor(after, ['number', 'number', 'string']) ?? []
  return typeof slug === 'string'
    ? { open: open === 1, position: Number(position), slug }
    : undefined
}
