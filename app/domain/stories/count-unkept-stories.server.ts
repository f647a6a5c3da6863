import { listKept } from '#app/domain/vault/list-kept.server.ts'
import { listPublishedRows } from './desk-list-store.server.ts'

/** How many published stories the vault has nothing to search by; none while it is shut, since nobody knows then. */
export async function countUnkeptStories(): Promise<number> {
  const subjects = (await listPublishedRows()).map(({ id }) => `story/${id}` as const)
  const kept = await listKept(subjects)
  return kept ? subjects.filter((subject) => !kept.has(subject)).length : 0
}
