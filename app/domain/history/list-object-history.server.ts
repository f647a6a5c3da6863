import type { Change, HistoryAction } from './history.ts'
import { listLinesOf } from './store.server.ts'

/** A line of history as it is read. */
export type HistoryView = {
  seq: string
  at: Date
  actor: string
  actorName: string
  action: HistoryAction
  object: string
  changes: Change[]
  reason: string | undefined
}

/** What has happened to one thing, newest first. */
export async function listObjectHistory(object: string, limit = 50): Promise<HistoryView[]> {
  const rows = await listLinesOf(object, limit)
  return rows.map(({ seq, details, ...row }) => {
    const { changes = [], reason } = JSON.parse(details) as { changes?: Change[]; reason?: string }
    return { ...row, seq: String(seq), action: row.action as HistoryAction, changes, reason }
  })
}
