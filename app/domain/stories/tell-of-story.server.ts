import type { Actor, Change, HistoryAction } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** A member of staff, who alone moves stories by hand. */
export type StaffActor = Extract<Actor, { kind: 'staff' }>

type Telling = {
  id: string
  by: Actor
  action: Extract<HistoryAction, `stories.${string}`>
  changes?: readonly Change[]
  at: Date
}

/** Writes a line of history about a story. It names no alias and no word of the text: the line outlives them. */
export const tellOfStory = ({ id, ...line }: Telling, tx: Tx): Promise<void> =>
  recordHistory({ object: `story/${id}`, ...line }, tx)
