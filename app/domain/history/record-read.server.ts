import { transaction } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { type Actor, actorReference, type HistoryAction } from './history.ts'
import { recordHistory } from './record-history.server.ts'
import { findLastTime } from './store.server.ts'

type Wish = { by: Actor; action: HistoryAction; object: string; at: Date }

/** Keeps that somebody looked at what is sensitive; once an hour for the same person and thing, so that turning a page is not a new reading. */
export async function recordRead(wish: Wish): Promise<void> {
  const { by, action, object, at } = wish
  const last = await findLastTime({ object, action, actor: actorReference(by) })
  if (last && last > addHours(at, -1)) return
  await transaction((tx) => recordHistory(wish, tx))
}
