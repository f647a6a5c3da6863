import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { isId } from '#app/values/id.ts'
import { endSessionOf, endSessionsOf } from './session-store.server.ts'
import type { StaffActor } from './staff.ts'

/** Ends one of somebody's own sessions, or all but the one she is in; answers how many ended. */
export function endSessions(wish: {
  which: { id: string } | { allBut: string }
  by: StaffActor
  now: Date
}): Promise<number> {
  const { which, by, now: at } = wish
  return transaction(async (tx) => {
    const ended =
      'allBut' in which
        ? await endSessionsOf({ staffId: by.id, except: which.allBut, at }, tx)
        : Number(isId(which.id) && (await endSessionOf({ id: which.id, staffId: by.id, at }, tx)))
    if (ended === 0) return 0
    const changes = [{ field: 'sessions', to: ended }]
    await recordHistory(
      { by, action: 'staff.sessions_ended', object: `staff/${by.id}`, changes, at },
      tx,
    )
    return ended
  })
}
