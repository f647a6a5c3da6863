import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { isPassword } from '#app/platform/password-hash.server.ts'
import { randomToken } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkSecondFactor } from './check-second-factor.server.ts'
import { lockMember } from './member-store.server.ts'
import { openShownFactor } from './open-shown-factor.server.ts'
import { longestPassword } from './password.ts'
import type { SecondFactor } from './second-factor.ts'
import { renewSession } from './session-store.server.ts'
import { freshProof } from './sign-in-limits.ts'
import { findMember } from './store.server.ts'
import { tellOfFailedFactor } from './tell-of-failed-factor.server.ts'

type Attempt = {
  staff: { id: string; sessionId: string }
  password: string
  shown: SecondFactor
  now: Date
}

/** Makes a session fresh for whoever proves once more who she is: by password and code, or by a passkey, which asks for her finger or its own code. Answers the session's new word. */
export async function proveAgain(
  attempt: Attempt,
): Promise<Outcome<{ session: string }, 'wrong' | 'too_many'>> {
  const { staff, now } = attempt
  if (!(await countAttempt(freshProof, { who: staff.id, now }))) return refused('too_many')
  if (!(await knowsPassword(attempt))) return refused('wrong')
  const shown = await openShownFactor(attempt.shown, { staffId: staff.id, now })
  const proved = shown
    ? await transaction((tx) => renew({ ...attempt, shown }, tx))
    : refused('wrong' as const)
  if (!proved.ok) await tellOfFailedFactor(staff.id, now)
  return proved
}

async function knowsPassword({ staff, password, shown }: Attempt): Promise<boolean> {
  if (shown.kind === 'passkey') return true
  const member = await findMember(staff.id)
  return isPassword(password.slice(0, longestPassword + 1), member?.passwordHash)
}

async function renew(
  { staff, shown, now }: Attempt,
  tx: Tx,
): Promise<Outcome<{ session: string }, 'wrong'>> {
  const member = await lockMember(staff.id, tx)
  if (!member || !(await checkSecondFactor({ member, shown, now }, tx))) return refused('wrong')
  const session = randomToken()
  const renewed = await renewSession(
    { sessionId: staff.sessionId, token: session, provedAt: now },
    tx,
  )
  return renewed ? done({ session }) : refused('wrong')
}
