import { passkeyToShow } from '#app/platform/passkeys.server.ts'
import { listPasskeys } from './factor-store.server.ts'
import { sealChallenge } from './seal-challenge.server.ts'

/** What her browser needs to show one of her passkeys; undefined when she has none. */
export async function offerPasskeys(
  staffId: string,
  now: Date,
): Promise<{ options: string; challenge: string } | undefined> {
  const known = await listPasskeys(staffId)
  if (known.length === 0) return undefined
  const options = await passkeyToShow(known)
  const challenge = sealChallenge({ use: 'show', staffId, challenge: options.challenge }, now)
  return { options: JSON.stringify(options), challenge }
}
