import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { listSaid, type SaidLine } from './delivery-store.server.ts'

export type { SaidLine }

const pageSize = 50

/** A page of what a file says, by specification number. */
export async function listSaidLines(
  deliveryId: string,
  after: string | null,
  size: number = pageSize,
): Promise<ListPage<SaidLine>> {
  const [place = 0] = readCursor(after, ['number']) ?? []
  const rows = await listSaid({ deliveryId, after: Number(place), limit: size + 1 })
  return pageOf(rows, size, ({ specNo }) => [specNo])
}
