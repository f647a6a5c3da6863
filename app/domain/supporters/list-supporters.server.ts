import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { listSupporterRows } from './store.server.ts'
import type { Supporter } from './supporter.ts'

const pageSize = 50

/** A page of supporters, newest first; `words` is any part of a name or an address. */
export async function listSupporters(
  words: string,
  after: string | null,
  size: number = pageSize,
): Promise<ListPage<Supporter>> {
  const [at, id] = (readCursor(after, ['string', 'string']) ?? []) as string[]
  const isPlace = at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at))
  const rows = await listSupporterRows({
    words: words.trim().slice(0, 100),
    after: isPlace ? { at, id } : undefined,
    limit: size + 1,
  })
  return pageOf(rows, size, (row) => [row.createdAt.toISOString(), row.id])
}
