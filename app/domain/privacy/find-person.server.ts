import { listRowsOf } from '#app/domain/supporters/list-rows-of.server.ts'
import type { Person } from './person-room.ts'
import { withReferences } from './with-references.server.ts'

/** A supporter as every room can look for her, by the id of her row; undefined when there is none. */
export async function findPerson(supporterId: string): Promise<Person | undefined> {
  const rows = await listRowsOf(supporterId)
  if (!rows.some(({ id }) => id === supporterId)) return undefined
  // The one that stayed comes first.
  const ids = [supporterId, ...rows.map(({ id }) => id).filter((id) => id !== supporterId)]
  return withReferences({ ids, emails: rows.map(({ email }) => email) })
}
