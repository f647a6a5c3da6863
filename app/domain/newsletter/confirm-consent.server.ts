import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { addHours } from '#app/values/period.ts'
import { confirmHours } from './consent.ts'
import { saveConfirmed } from './consent-store.server.ts'

/** Lets the consent behind a letter's link hold from now on; false when none waits, or it is too late. */
export const confirmConsent = (token: string, now: Date): Promise<boolean> =>
  transaction((tx) =>
    saveConfirmed(
      { tokenHash: tokenHash(token), at: now, askedSince: addHours(now, -confirmHours) },
      tx,
    ),
  )
