import { lastingSeal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'

/** A seal of an address that cards go to: it counts them and knows who wants none, and cannot be turned back into the address. */
export const recipientSeal = (email: string): Buffer<ArrayBuffer> =>
  lastingSeal('donations/tribute', [normaliseEmail(email)])
