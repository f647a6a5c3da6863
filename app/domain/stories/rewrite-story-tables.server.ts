import { addHours } from '#app/values/period.ts'
import { dropJournal, findLastTombstone, rewriteTables } from './tombstone-store.server.ts'

/** Hours after which a withdrawal is swept up once more: a transaction that was open at the first time still held its rows. */
const again = 1 / 6

let swept = new Date(0)

/**
 * Writes the tables of stories anew without what was deleted from them, since PostgreSQL leaves deleted rows in its files until their room is
 * needed, and lets its journal go. Done after a withdrawal and once more ten minutes later; answers whether it was now. The tables are small,
 * and closed for milliseconds. Where the login is not theirs, PostgreSQL leaves it with a warning.
 */
export async function rewriteStoryTables(now: Date): Promise<boolean> {
  const last = await findLastTombstone()
  if (!last || !isDue(last, now)) return false
  await rewriteTables()
  await dropJournal()
  swept = now
  return true
}

function isDue(last: Date, now: Date): boolean {
  const second = addHours(last, again)
  return last >= swept || (second >= swept && second <= now)
}
