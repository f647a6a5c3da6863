import { db, type Statements } from '#app/platform/db.server.ts'
import type { OrganisationRecord } from './organisation.ts'
import { findRecord } from './store.server.ts'

/** Every page and receipt names the organisation, and it changes less than once a year. */
const freshForMs = 60_000

type Memory = { record: OrganisationRecord; until: number }

// Kept for the connected database, so that another one (a restored backup, a test's own) is never answered with this one's name.
const memories = new WeakMap<object, Memory>()

/**
 * The organisation's record, at most a minute old; undefined while nobody has said whose shop this is. Inside a transaction pass it as
 * `on`: asking on a second connection could wait for itself when the pool is full.
 */
export async function recallOrganisation(
  on: Statements = db(),
): Promise<OrganisationRecord | undefined> {
  const known = memories.get(db())
  if (known && performance.now() < known.until) return known.record
  const record = await findRecord(on)
  if (record) memories.set(db(), { record, until: performance.now() + freshForMs })
  return record
}
