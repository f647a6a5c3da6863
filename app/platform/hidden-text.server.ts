import { addHours } from '#app/values/period.ts'
import { lockAway, takeOut } from './vault.server.ts'

/** What was hidden is read again for a working day; then it is asked for anew. */
const hours = 12

/** Shorter than this there is nothing inside but what locks it. */
const fewestBytes = 29

/**
 * What somebody is called or reached by, as it may stand in the address of a page: encrypted, so that neither the browser's memory nor a proxy's log says
 * whose it is. Nothing that is hidden for one purpose is read for another.
 */
export const hideText = (purpose: string, text: string, now: Date): string =>
  lockAway(purpose, JSON.stringify([now.getTime(), text])).toString('base64url')

/** The text within; undefined when it is none of ours, was cut or is too old. */
export function readHiddenText(purpose: string, hidden: string, now: Date): string | undefined {
  const [at, text] = opened(purpose, hidden)
  if (typeof at !== 'number' || typeof text !== 'string') return undefined
  return addHours(new Date(at), hours) > now ? text : undefined
}

function opened(purpose: string, hidden: string): unknown[] {
  const bytes = Buffer.from(hidden, 'base64url')
  if (bytes.length < fewestBytes) return []
  try {
    return JSON.parse(takeOut(purpose, bytes)) as unknown[]
  } catch {
    // An address may be cut or typed by hand; then nobody is meant.
    return []
  }
}
