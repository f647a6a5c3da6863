import type { Tx } from '#app/platform/db.server.ts'
import { randomToken } from '#app/platform/seal.server.ts'
import { newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'
import { sessionHours } from './staff.ts'
import { saveSession } from './store.server.ts'

/** Opens a session for somebody who has proved who she is; answers the word for her cookie, or undefined when she may not work here. */
export async function openSession(
  { staffId, device, now }: { staffId: string; device: string; now: Date },
  tx: Tx,
): Promise<string | undefined> {
  const token = randomToken()
  const endsAt = addHours(now, sessionHours)
  const session = { id: newId(), token, staffId, device, startedAt: now, endsAt }
  return (await saveSession(session, tx)) ? token : undefined
}
