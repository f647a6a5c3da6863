import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { hashPassword } from '#app/platform/password-hash.server.ts'
import { randomToken } from '#app/platform/seal.server.ts'
import { done, type Outcome } from '#app/values/outcome.ts'
import { savePassword } from './member-store.server.ts'
import type { PasswordRefusal } from './password.ts'
import { endSessionsOf, renewSession } from './session-store.server.ts'
import type { SignedIn } from './staff.ts'
import { weighPassword } from './weigh-password.server.ts'

type Wish = { staff: SignedIn; password: string; now: Date }

/** Changes somebody's password. Her other sessions end, and this one gets a new word, which is answered. */
export async function changeOwnPassword({
  staff,
  password,
  now,
}: Wish): Promise<Outcome<{ session: string }, PasswordRefusal>> {
  const weighed = await weighPassword(password, staff)
  if (!weighed.ok) return weighed
  const [passwordHash, session] = [await hashPassword(weighed.value), randomToken()]
  const { id, name, sessionId, provedAt } = staff
  await transaction(async (tx) => {
    await savePassword(id, passwordHash, tx)
    await endSessionsOf({ staffId: id, except: sessionId, at: now }, tx)
    await renewSession({ sessionId, token: session, provedAt }, tx)
    const by = { kind: 'staff', id, name } as const
    await recordHistory(
      { by, action: 'staff.password_changed', object: `staff/${id}`, at: now },
      tx,
    )
  })
  return done({ session })
}
