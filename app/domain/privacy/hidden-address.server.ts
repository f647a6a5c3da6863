import { lockAway, takeOut } from '#app/platform/vault.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { addHours } from '#app/values/period.ts'

const purpose = 'privacy/address'

/** A page about an address is found again for a working day; then it is searched anew. */
const hours = 12

/** An e-mail address as it may stand in the address of a page: encrypted, so that neither the browser's memory nor a proxy's log says whose it is. */
export const hideAddress = (email: string, now: Date): string =>
  lockAway(purpose, JSON.stringify([now.getTime(), normaliseEmail(email)])).toString('base64url')

/** The address within; undefined when it is none of ours, was cut or is too old. */
export function readHiddenAddress(text: string, now: Date): string | undefined {
  const [at, email] = opened(text)
  if (typeof at !== 'number' || typeof email !== 'string') return undefined
  return addHours(new Date(at), hours) > now ? email : undefined
}

/** Shorter than this there is nothing inside but what locks it. */
const fewestBytes = 29

function opened(text: string): unknown[] {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < fewestBytes) return []
  try {
    return JSON.parse(takeOut(purpose, bytes)) as unknown[]
  } catch {
    // An address may be cut or typed by hand; then nobody is meant.
    return []
  }
}
