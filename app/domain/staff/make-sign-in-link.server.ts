import { randomToken } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { addMinutes } from '#app/values/period.ts'
import { findMemberByEmail, saveLink } from './store.server.ts'

/** How long a printed way in holds: long enough to start a browser. */
const linkMinutes = 30

/** The word of a link that signs a staff member in, once and within half an hour; undefined when nobody who may work here has this address. */
export async function makeSignInLink(email: string, now: Date): Promise<string | undefined> {
  const member = await findMemberByEmail(normaliseEmail(email))
  if (!member || member.role === 'disabled') return undefined
  const token = randomToken()
  const endsAt = addMinutes(now, linkMinutes)
  await saveLink({ token, staffId: member.id, kind: 'sign_in', madeAt: now, endsAt })
  return token
}
