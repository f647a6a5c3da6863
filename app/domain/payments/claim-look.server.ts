import { claimListLook, type LookClaim } from './look-store.server.ts'

/** Takes the next look at a list of Stripe's unless somebody has just looked; answers how far it was looked through. */
export const claimLook = (claim: LookClaim): Promise<Date | undefined> => claimListLook(claim)
