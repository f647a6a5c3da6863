import { countToCome } from './copy-store.server.ts'
import type { Newsletter, Progress } from './newsletter.ts'
import { readProgress as readRows } from './newsletter-store.server.ts'

/** How far a newsletter has come, and how many are still to be written to. */
export async function readProgress({
  id,
  state,
}: Newsletter): Promise<Progress & { toCome: number }> {
  const isUnderWay = state === 'sending' || state === 'paused'
  const toCome = isUnderWay ? await countToCome(id) : 0
  return { ...(await readRows(id)), toCome }
}
