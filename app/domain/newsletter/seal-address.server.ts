import { lastingSeal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'

/** What the newsletter's tables know an address by: the same for every way to write it. */
export const sealAddress = (email: string): Buffer<ArrayBuffer> =>
  lastingSeal('newsletter', [normaliseEmail(email)])
