import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import type { DeskDesigner } from './desk-designer.ts'
import { type DesignerNarrowing, listDeskRows } from './store.server.ts'

const pageSize = 50

/** A page of designers as staff list them, by the addresses that their aliases make. */
export async function listDeskDesigners(
  asked: DesignerNarrowing,
  { after, size = pageSize }: { after: string | null; size?: number },
): Promise<ListPage<DeskDesigner>> {
  const [slug] = readCursor(after, ['string']) ?? []
  const place = typeof slug === 'string' && /^[a-z\d-]{1,60}$/.test(slug) ? slug : undefined
  const rows = await listDeskRows(asked, { after: place, limit: size + 1 })
  return pageOf(rows, size, (row) => [row.slug])
}
