import { findBreaches } from '#app/domain/ledger/find-breaches.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Checks every invariant of the books. The exit code is 1 when one is broken. */
export async function verifyCommand({ out, err }: Terminal): Promise<number> {
  const breaches = await findBreaches({ now: now() })
  for (const { code, sentence, count, examples } of breaches) {
    err(`${code}: ${sentence} ${count} found, such as ${examples.join(', ')}.`)
  }
  if (breaches.length === 0) out('Every invariant holds.')
  return breaches.length === 0 ? 0 : 1
}
