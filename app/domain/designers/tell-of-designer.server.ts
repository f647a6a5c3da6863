import type { Actor, Change, HistoryAction } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

type Telling = {
  id: string
  by: Actor
  action: Extract<HistoryAction, `designers.${string}`>
  changes?: readonly Change[]
  at: Date
}

/** Writes a line of history about a designer. It names no alias and no word of a text: one of them may be what must be gone. */
export const tellOfDesigner = ({ id, ...line }: Telling, tx: Tx): Promise<void> =>
  recordHistory({ object: `designer/${id}`, ...line }, tx)
