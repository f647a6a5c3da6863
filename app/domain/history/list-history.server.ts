import { type ListPage, pageOf, readCursor } from '#app/values/cursor.ts'
import { type HistoryView, historyView } from './history-view.ts'
import { listLines } from './store.server.ts'

export type HistoryFilter = {
  /** A reference, whole ("order/<id>") or its kind alone ("order"). */
  object?: string | undefined
  /** "staff/<id>", "operator" or "lykta". */
  actor?: string | undefined
  action?: string | undefined
  /** From the start of this instant up to, not with, that one. */
  from?: Date | undefined
  to?: Date | undefined
}

const pageSize = 50

/** A page of all that has happened, newest first, by what, whom and when. */
export async function listHistory(
  filter: HistoryFilter,
  after: string | null,
  size: number = pageSize,
): Promise<ListPage<HistoryView>> {
  const [seq] = readCursor(after, ['string']) ?? []
  const before = typeof seq === 'string' && /^\d{1,18}$/.test(seq) ? BigInt(seq) : undefined
  const rows = await listLines({ ...filter, before, limit: size + 1 })
  const { rows: shown, next } = pageOf(rows, size, ({ seq: last }) => [String(last)])
  return { rows: shown.map(historyView), next }
}
