import { oncePerEnvironment } from '#app/platform/env/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { addHours } from '#app/values/period.ts'
import {
  dropJournal,
  findLastTombstone,
  mayRewriteTables,
  rewriteTables,
} from './tombstone-store.server.ts'

/** Hours after a withdrawal at which is swept: whatever was open at one time (a statement that counts, an export) still held the rows. */
const times = [0, 1 / 120, 1 / 6]

/** When this process last did, in this database. */
const swept = oncePerEnvironment(() => ({ at: new Date(0) }))

/**
 * Writes the tables of stories anew without what was deleted from them, since PostgreSQL leaves deleted rows in its files until their room is
 * needed, and lets its journal go. Done after a withdrawal and twice more, half a minute and ten minutes later; answers whether it was now: not when
 * somebody held them all the time, and then the next round does. Small as they are, nobody waits. Where the login may not, it stays undone, and
 * the log says so each time; the health page does all the while.
 */
export async function rewriteStoryTables(now: Date): Promise<boolean> {
  const last = await findLastTombstone()
  if (!last || !isDue(last, now)) return false
  const may = await mayRewriteTables()
  if (may && !(await rewrite())) return false
  if (!may) log.warn('stories.tables_not_rewritten')
  if (!(await dropJournal())) log.warn('stories.journal_kept')
  swept().at = now
  return may
}

/** Between two readers there is room for it. */
async function rewrite(): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (await rewriteTables()) return true
    await new Promise((resume) => setTimeout(resume, 25))
  }
  return false
}

const isDue = (last: Date, now: Date): boolean =>
  times.map((hours) => addHours(last, hours)).some((due) => due >= swept().at && due <= now)
