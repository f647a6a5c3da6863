import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropLetter } from './letter-store.server.ts'

/** "This was not me": deletes the letter behind a link and all that is kept of it, at once. What has gone to an office has gone. False when there is none. */
export const denyLetter = (token: string): Promise<boolean> =>
  transaction(async (tx) => {
    const gone = await dropLetter(tokenHash(token), tx)
    if (!gone) return false
    const targets = gone.targets.map((target) => referenceTo('letter-target', target))
    await forgetLetters([referenceTo('campaign-letter', gone.id), ...targets], tx)
    return true
  })
