import type { Change, HistoryAction } from './history.ts'

/** A line of history as it is read. */
export type HistoryView = {
  seq: string
  at: Date
  actor: string
  actorName: string
  action: HistoryAction
  object: string
  called: string | undefined
  changes: Change[]
  reason: string | undefined
}

/** A line as the database has it, without its seal. */
export type StoredLine = {
  seq: bigint
  at: Date
  actor: string
  actorName: string
  action: string
  object: string
  details: string
}

/** A line with its details read. */
export function historyView({ seq, action, details, ...row }: StoredLine): HistoryView {
  const { called, changes = [], reason } = JSON.parse(details) as Partial<HistoryView>
  return { ...row, seq: String(seq), action: action as HistoryAction, called, changes, reason }
}
