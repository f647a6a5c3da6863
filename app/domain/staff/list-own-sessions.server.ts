import { addHours } from '#app/values/period.ts'
import { listSessions, type SessionRow } from './session-store.server.ts'
import { idleHours } from './staff.ts'

/** The browsers in which somebody is signed in. */
export const listOwnSessions = (staffId: string, now: Date): Promise<SessionRow[]> =>
  listSessions({ staffId, at: now, seenAfter: addHours(now, -idleHours) })
