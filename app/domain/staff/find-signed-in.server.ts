import { addHours, addMinutes } from '#app/values/period.ts'
import { idleHours, type SignedIn } from './staff.ts'
import { findSignedIn as findRow, saveSeen } from './store.server.ts'

/** Who has the session of this word; undefined when it has ended, has rested too long, or she may not work here any more. */
export async function findSignedIn(token: string, now: Date): Promise<SignedIn | undefined> {
  const found = await findRow({ token, at: now, seenAfter: addHours(now, -idleHours) })
  if (!found) return undefined
  const { seenAt, ...signedIn } = found
  // Once a minute is enough to tell a session that rests from one that works.
  if (seenAt < addMinutes(now, -1)) await saveSeen(signedIn.sessionId, now)
  return signedIn
}
