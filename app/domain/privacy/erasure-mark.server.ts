import { lastingSeal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { sealMark } from './seal-mark.ts'

/** The mark of an e-mail address that was forgotten. */
export const erasureMark = (email: string, at: Date): string =>
  sealMark(lastingSeal('privacy/erasure', [normaliseEmail(email)]), at)
