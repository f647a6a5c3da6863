import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropAndBlock } from './pledge-store.server.ts'

/**
 * "This was not me", and a change of mind: takes the signature behind a letter's link away at once, confirmed or not, and keeps its address from
 * being written to again for this campaign. False when there is none.
 */
export const denyPledge = (token: string, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    const id = await dropAndBlock({ tokenHash: tokenHash(token), at: now }, tx)
    if (id) await forgetLetters([referenceTo('pledge', id)], tx)
    return id !== undefined
  })
