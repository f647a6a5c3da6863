import { normaliseEmail } from '#app/values/email.ts'
import { giverWord } from './giver-word.server.ts'
import { findHeldLink, passDeadLink, saveLink } from './link-store.server.ts'

/**
 * The unguessable word in the address of a giver's own page, for a letter to the address that is given and for nothing else: whoever reads that
 * address's letters may see and change everything that was given under it. From now on it leads to whoever is on file under the address, and to
 * nobody once she has another. The same address has the same word until that is renewed, so that a letter sent again is the same to the byte; a word
 * that was made useless comes back never.
 */
export async function linkGiver(address: string): Promise<string> {
  const email = normaliseEmail(address)
  for (;;) {
    const held = await findHeldLink(email)
    const edition = held?.edition ?? 1
    const { token, hash } = giverWord(email, edition)
    if (!held || (held.hash && hash.equals(held.hash))) return token
    const word = { email, edition, hash }
    if (await saveLink(word)) return token
    // Renewed between the two, or dead since somebody else had the address: the next word is asked for.
    await passDeadLink(word)
  }
}
