import { makeSignInLink } from '#app/domain/staff/make-sign-in-link.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Prints an address that signs a staff member in. The exit code is 1 when nobody who may work at the desk has this e-mail. */
export async function staffLinkCommand(
  [email = '']: string[],
  { out, err }: Terminal,
): Promise<number> {
  const token = await makeSignInLink(email, now())
  if (!token) {
    err(`Nobody who may work at the desk has the address "${email}". Invite them: staff invite.`)
    return 1
  }
  out(`${env().appUrl}/staff/sign-in/link/${token}`)
  return 0
}
