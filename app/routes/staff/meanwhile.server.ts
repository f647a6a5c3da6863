import type { HistoryAction } from '#app/domain/history/history.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'

/** So far back a line is looked for among others about the same thing. */
const farEnough = 50

/**
 * Who saved a thing last, and when: said to whoever comes second. Of a thing that much else happens to, the action says which saving is
 * meant. Undefined when history does not tell.
 */
export async function lastSaved(
  object: string,
  action?: HistoryAction,
): Promise<{ who: string; at: Date } | undefined> {
  const lines = await listObjectHistory(object, action ? farEnough : 1)
  const line = lines.find((candidate) => !action || candidate.action === action)
  return line && { who: line.actorName, at: line.at }
}
