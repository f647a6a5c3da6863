import { db, type Statements } from '#app/platform/db.server.ts'
import { recall } from './memory-store.server.ts'
import type { OrganisationRecord } from './organisation.ts'

/**
 * The organisation's record, at most a minute old; undefined while nobody has said whose shop this is. Inside a transaction pass it as
 * `on`: asking on a second connection could wait for itself when the pool is full.
 */
export const recallOrganisation = (
  on: Statements = db(),
): Promise<OrganisationRecord | undefined> => recall(on).then(({ record }) => record)
