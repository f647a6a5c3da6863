import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkSecondFactor } from './check-second-factor.server.ts'
import { lockMember } from './member-store.server.ts'
import { openSession } from './open-session.server.ts'
import { openShownFactor } from './open-shown-factor.server.ts'
import type { HalfWay } from './prove-password.server.ts'
import type { SecondFactor } from './second-factor.ts'
import { endSessionByToken } from './session-store.server.ts'
import { secondFactor, secondFactorOnDevice } from './sign-in-limits.ts'
import { tellOfFailedFactor } from './tell-of-failed-factor.server.ts'

type Attempt = {
  half: HalfWay
  shown: SecondFactor
  /** What the browser says of itself. */
  device: string
  /** The browser's own word, when this account has been signed in there before. */
  knownDevice: string | undefined
  /** The session word that the browser carried before; that session ends. */
  before: string | undefined
  now: Date
}

type Refusal = 'wrong' | 'too_many' | 'over'

/** Opens a session for whoever is half way in and shows her second factor; answers the word for her cookie, and whose account it is. */
export async function finishSignIn(
  attempt: Attempt,
): Promise<Outcome<{ session: string; email: string }, Refusal>> {
  const { half, knownDevice, now } = attempt
  const allowance = knownDevice ? secondFactorOnDevice : secondFactor
  if (!(await countAttempt(allowance, { who: knownDevice ?? half.staffId, now }))) {
    return refused('too_many')
  }
  const shown = await openShownFactor(attempt.shown, { staffId: half.staffId, now })
  const entered = shown
    ? await transaction((tx) => enter({ ...attempt, shown }, tx))
    : refused('wrong' as const)
  if (!entered.ok && entered.refusal === 'wrong') await tellOfFailedFactor(half.staffId, now)
  return entered
}

async function enter(
  { half, shown, device, before, now }: Attempt,
  tx: Tx,
): Promise<Outcome<{ session: string; email: string }, Refusal>> {
  const member = await lockMember(half.staffId, tx)
  if (!member || member.version !== half.version) return refused('over')
  if (!(await checkSecondFactor({ member, shown, now }, tx))) return refused('wrong')
  const session = await openSession({ staffId: member.id, device, now }, tx)
  if (!session) return refused('over')
  if (before) await endSessionByToken(before, now, tx)
  const by = { kind: 'staff', id: member.id, name: member.name } as const
  const changes = [{ field: 'second_factor', to: shown.kind }]
  await recordHistory(
    { by, action: 'staff.signed_in', object: `staff/${member.id}`, changes, at: now },
    tx,
  )
  return done({ session, email: member.email })
}
