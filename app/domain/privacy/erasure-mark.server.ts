import { lastingSeal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'

/** A line that says that an address was forgotten at an instant: the address's seal and the milliseconds, in 76 hexadecimal digits. */
export const erasureMark = (email: string, at: Date): string =>
  lastingSeal('privacy/erasure', [normaliseEmail(email)]).toString('hex') +
  at.getTime().toString(16).padStart(12, '0')
