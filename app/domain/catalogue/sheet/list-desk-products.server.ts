import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readPlace } from '#app/values/cursor.ts'
import { type DeskProductRow, listDeskRows } from './desk-list-store.server.ts'
import type { ProductStatus } from './sheet.ts'

export type { DeskProductRow }

export type DeskProductFilter = {
  locale: Locale
  /** Any part of a name or an article number. */
  words: string
  status: ProductStatus | undefined
  designer: string | undefined
  /** Only pieces of which little is left, by each one's own limit. */
  low: boolean
}

const pageSize = 50

/** A page of pieces as staff list them, last changed first. */
export async function listDeskProducts(
  filter: DeskProductFilter,
  after: string | null,
): Promise<ListPage<DeskProductRow>> {
  const place = readPlace(after)
  const rows = await listDeskRows({
    ...filter,
    words: filter.words.trim().slice(0, 100),
    after: place && { at: place.at.toISOString(), id: place.id },
    limit: pageSize + 1,
  })
  return pageOf(rows, pageSize, (row) => [row.updatedAt.toISOString(), row.id])
}
