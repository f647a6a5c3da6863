import type { Tx } from '#app/platform/db.server.ts'
import { saveUndelivered } from './letter-store.server.ts'

/**
 * Writes that a letter that was sent did not reach anybody, or was complained of. A receipt or an answer then waits for staff, while its page has
 * it all the same; a newsletter only says so.
 */
export const markUndelivered = (
  wish: { providerId: string; cause: 'bounced' | 'complained' | 'suppressed' },
  tx: Tx,
): Promise<number> => saveUndelivered(wish, tx)
