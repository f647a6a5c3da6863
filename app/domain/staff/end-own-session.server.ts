import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { endSession } from './store.server.ts'

/** Ends the session that somebody is in. */
export async function endOwnSession(wish: {
  sessionId: string
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}): Promise<void> {
  const { sessionId, by, now: at } = wish
  await transaction(async (tx) => {
    await endSession(sessionId, at, tx)
    await recordHistory({ by, action: 'staff.signed_out', object: `staff/${by.id}`, at }, tx)
  })
}
