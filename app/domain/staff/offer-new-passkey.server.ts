import { passkeyToMake } from '#app/platform/passkeys.server.ts'
import { listPasskeys } from './factor-store.server.ts'
import { sealChallenge } from './seal-challenge.server.ts'

/** What her browser needs to make a passkey for the desk. */
export async function offerNewPasskey(
  { id, name, email, site }: { id: string; name: string; email: string; site: string },
  now: Date,
): Promise<{ options: string; challenge: string }> {
  const known = await listPasskeys(id)
  const options = await passkeyToMake({ site, userId: id, email, name, known })
  const challenge = sealChallenge({ use: 'make', staffId: id, challenge: options.challenge }, now)
  return { options: JSON.stringify(options), challenge }
}
