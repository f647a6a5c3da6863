import { readTombstones } from '#app/platform/tombstones.server.ts'
import { listTombstones } from './tombstone-store.server.ts'

/** How many withdrawals this server could not write outside the database yet; all of them when its file cannot be read. */
export async function countUnkeptTombstones(): Promise<number> {
  const inDatabase = await listTombstones()
  const kept = await readTombstones().catch(() => new Set<string>())
  return inDatabase.filter((hash) => !kept.has(hash)).length
}
