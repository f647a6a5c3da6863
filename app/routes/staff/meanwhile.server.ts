import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'

/** Who saved a thing last, and when: said to whoever comes second. Undefined when history does not tell. */
export async function lastSaved(object: string): Promise<{ who: string; at: Date } | undefined> {
  const [line] = await listObjectHistory(object, 1)
  return line && { who: line.actorName, at: line.at }
}
