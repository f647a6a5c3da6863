import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addHours, legalDate } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { confirmHours } from './pledge.ts'
import { saveConfirmed } from './pledge-store.server.ts'

/** Lets the signature behind a letter's link count, and forgets the address with its letter. Refused when there is none that waits, or it is too late. */
export const confirmPledge = (
  token: string,
  now: Date,
): Promise<Outcome<undefined, 'not_waiting'>> =>
  transaction(async (tx) => {
    const wish = { tokenHash: tokenHash(token), at: now, today: legalDate(now) }
    const id = await saveConfirmed({ ...wish, askedSince: addHours(now, -confirmHours) }, tx)
    if (!id) return refused('not_waiting')
    await forgetLetters([referenceTo('pledge', id)], tx)
    return done(undefined)
  })
