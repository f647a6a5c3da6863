import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { isPassword } from '#app/platform/password-hash.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { longestPassword } from './password.ts'
import { knownDevice, strangers } from './sign-in-limits.ts'
import { findMemberByEmail } from './store.server.ts'

/** Somebody whose password was right: half way in. `version` is hers then; a change meanwhile ends it. */
export type HalfWay = { staffId: string; version: number }

type Attempt = {
  email: string
  password: string
  address: string
  /** The browser's own word, when this account has been signed in there before. */
  device: string | undefined
  now: Date
}

/**
 * Checks a password, as one attempt. Whoever is unknown, invited or disabled is refused like a wrong password, by the same answer and after the
 * same work.
 */
export async function provePassword(
  attempt: Attempt,
): Promise<Outcome<HalfWay, 'wrong' | 'too_many'>> {
  const account = normaliseEmail(attempt.email)
  if (!(await mayTry(account, attempt))) return refused('too_many')
  const member = await findMemberByEmail(account)
  const right = await isPassword(
    attempt.password.slice(0, longestPassword + 1),
    member?.passwordHash,
  )
  if (!right || !member || member.role === 'disabled') return refused('wrong')
  return done({ staffId: member.id, version: member.version })
}

/** Counts the attempt: for her own browser by itself, for everybody else against all that strangers may try. */
async function mayTry(account: string, { address, device, now }: Attempt): Promise<boolean> {
  if (device) return countAttempt(knownDevice, { who: device, now })
  return (
    (await countAttempt(strangers.address, { who: address, now })) &&
    (await countAttempt(strangers.account, { who: account, now })) &&
    countAttempt(strangers.everybody, { who: '', now })
  )
}
