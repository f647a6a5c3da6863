import type { Tx } from '#app/platform/db.server.ts'
import { listPersonRows, lockPersonRows } from './person-store.server.ts'

/** Locks a supporter's row and those that were merged into it: nobody buys, gives or is merged as her meanwhile. */
export async function lockPerson(id: string, tx: Tx): Promise<void> {
  const rows = await listPersonRows(id, tx)
  await lockPersonRows(
    rows.map((row) => row.id),
    tx,
  )
}
