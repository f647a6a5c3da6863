import { codeAddress, newCodeSecret } from '#app/platform/one-time-codes.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { openOfferedSecret } from './open-offered-secret.server.ts'

export type OfferedCodes = {
  /** In the letters that one may type. */
  secret: string
  /** For the square. */
  address: string
  /** For the form that comes back with a code. */
  sealed: string
}

type Wish = {
  staffId: string
  account: string
  issuer: string
  /** What a form brought back: the same secret is offered again, which her telephone has read already. */
  sealed: string
}

/** A secret for one-time codes, not kept anywhere until a code confirms it. */
export function offerNewCodes({ staffId, account, issuer, sealed }: Wish): OfferedCodes {
  const secret = openOfferedSecret(staffId, sealed) ?? newCodeSecret()
  return {
    secret,
    address: codeAddress({ issuer, account, secret }),
    sealed: seal('staff/new-codes', { staffId, secret }),
  }
}
