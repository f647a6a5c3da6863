import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { isId } from '#app/values/id.ts'
import { type DeskProductRow, listDeskRows } from './desk-list-store.server.ts'
import type { DeskProductFilter } from './list-desk-products.server.ts'

/** A page of pieces in the order in which they were made, which no change moves: whoever reads on meets each of them once. */
export async function listMadeProducts(
  filter: DeskProductFilter,
  after: string | null,
  size: number,
): Promise<ListPage<DeskProductRow>> {
  const [id] = readCursor(after, ['string']) ?? []
  const words = filter.words.trim().slice(0, 100)
  const madeAfter = isId(id) ? id : firstId
  const rows = await listDeskRows({ ...filter, words, madeAfter, limit: size + 1 })
  return pageOf(rows, size, (row) => [row.id])
}

const firstId = '00000000-0000-0000-0000-000000000000'
