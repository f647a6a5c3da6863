import { findAddress } from '#app/domain/privacy/find-address.server.ts'
import { hideAddress } from '#app/domain/privacy/hidden-address.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { normaliseEmail, parseEmail } from '#app/values/email.ts'

/** What the list says of a whole address that was searched for: whose it is, that something is kept with the way to it, or that nothing is. */
export type AskedAboutAddress =
  | { is: 'held'; holders: { id: string; name: string }[] }
  | { is: 'known'; sealed: string }
  | { is: 'unknown' }

type Shown = readonly { id: string; email: string }[]

/** Looks a whole address up that the list does not show; undefined when what was searched for is none, or she stands in the list. */
export async function askAddress(
  words: string,
  shown: Shown,
): Promise<AskedAboutAddress | undefined> {
  const read = parseEmail(words)
  if (!read.ok) return undefined
  const email = normaliseEmail(read.value)
  if (shown.some((row) => row.email === email)) return undefined
  const standing = await findAddress(email)
  if (standing.is === 'known') return { is: 'known', sealed: hideAddress(email, now()) }
  if (standing.is === 'unknown') return standing
  const holders = standing.holders.filter(({ id }) => !shown.some((row) => row.id === id))
  return holders.length > 0 ? { is: 'held', holders } : undefined
}
