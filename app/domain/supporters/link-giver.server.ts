import { accessToken, tokenHash } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { saveGiverHash } from './giver-store.server.ts'

/**
 * The unguessable word in the address of a giver's own page, for a letter to the address that is given and for nothing else: whoever reads that
 * address's letters may see and change everything that was given under it. From now on it leads to whoever is on file under the address, and to
 * nobody once she has another. The same address has the same word always, so that a letter sent again is the same to the byte.
 */
export async function linkGiver(address: string): Promise<string> {
  const email = normaliseEmail(address)
  const token = accessToken('giver', email)
  await saveGiverHash(email, tokenHash(token))
  return token
}
