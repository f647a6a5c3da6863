import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropAndBlockLetters } from './letter-store.server.ts'

/**
 * "This was not me": deletes the letter behind a link and every other that waits of its address, with all that is kept of them, at once, and
 * keeps that address from being written to again for this campaign's letters. What has gone to an office has gone. False when there is none.
 */
export const denyLetter = (token: string, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    const gone = await dropAndBlockLetters({ tokenHash: tokenHash(token), at: now }, tx)
    if (gone.length === 0) return false
    const references = gone.flatMap(({ id, targets }) => [
      referenceTo('campaign-letter', id),
      ...targets.map((target) => referenceTo('letter-target', target)),
    ])
    await forgetLetters(references, tx)
    return true
  })
