import type { Locale } from '#app/i18n/locale.ts'
import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
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
  const [at, id] = (readCursor(after, ['string', 'string']) ?? []) as string[]
  const isPlace = at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at))
  const rows = await listDeskRows({
    ...filter,
    words: filter.words.trim().slice(0, 100),
    after: isPlace ? { at, id } : undefined,
    limit: pageSize + 1,
  })
  return pageOf(rows, pageSize, (row) => [row.updatedAt.toISOString(), row.id])
}
