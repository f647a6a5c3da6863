import { dailySeal } from '#app/platform/seal.server.ts'
import { type Allowance, spanSeconds } from './allowance.ts'
import { spend } from './store.server.ts'

/**
 * Counts an attempt before its work is done; false when the allowance is spent and the work must not be done. `who` is whatever is counted
 * together: an address, an account. Throws when the database cannot count.
 */
export function countAttempt(
  allowance: Allowance,
  { who, now }: { who: string; now: Date },
): Promise<boolean> {
  const { what, everySeconds } = allowance
  const key = dailySeal(`limits/${what}`, who, now)
  return spend({ key, everySeconds, spanSeconds: spanSeconds(allowance) }, now)
}
