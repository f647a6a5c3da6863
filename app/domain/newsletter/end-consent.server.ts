import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { findConsentRow, saveEnded } from './consent-store.server.ts'

/**
 * Ends the consent behind a letter's link, at once and whatever has been queued: what is not under way is not sent. One that nobody has confirmed
 * was "not me". False when there is no such link; pressed again it says true and changes nothing.
 */
export const endConsent = (token: string, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    const which = { tokenHash: tokenHash(token) }
    const consent = await findConsentRow(which.tokenHash, tx)
    if (!consent) return false
    const how = consent.confirmedAt ? 'link' : 'not_me'
    await saveEnded({ which, how, at: now }, tx)
    return true
  })
