import { dailySeal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import type { Payer } from './policy.ts'
import type { Seals } from './store.server.ts'

/** Who starts a payment, so that nobody can say who it was: as seals under the key of the day. */
export const sealPayer = ({ address, email }: Payer, at: Date): Seals => ({
  address: dailySeal('card-testing/address', address, at),
  email: dailySeal('card-testing/email', normaliseEmail(email), at),
})
