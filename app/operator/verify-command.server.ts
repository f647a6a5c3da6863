import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Checks every invariant of the books. The exit code is 1 when one is broken. */
export async function verifyCommand({ out, err }: Terminal): Promise<number> {
  const breaches = await findBreaches({ now: now() })
  for (const { invariant, sentence, subject } of breaches)
    err(`${invariant} ${subject}: ${sentence}`)
  if (breaches.length === 0) out('Every invariant holds.')
  return breaches.length === 0 ? 0 : 1
}
