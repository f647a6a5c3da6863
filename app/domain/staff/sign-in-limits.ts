import type { Allowance } from '#app/domain/limits/allowance.ts'

/**
 * How many passwords are checked for whom. An attempt passes all three in this order and what one refuses does not spend from the next, so that
 * one address, or many against one account, does not keep everybody else out. `everybody` is what bounds ten thousand addresses with a name each.
 */
export const strangers = {
  address: { what: 'password/address', burst: 10, everySeconds: 30 },
  account: { what: 'password/account', burst: 10, everySeconds: 60 },
  everybody: { what: 'password/everybody', burst: 20, everySeconds: 10 },
} as const satisfies Record<string, Allowance>

/** A browser in which she has signed in before has its own allowance: nobody else can spend it, so nobody can lock her out. */
export const knownDevice = { what: 'password/device', burst: 10, everySeconds: 30 } as const

/** A one-time code is one of a million, three of them right at a time: five guesses, then 288 a day, find one in three years. */
export const secondFactor = { what: 'factor/account', burst: 5, everySeconds: 300 } as const
export const secondFactorOnDevice = { what: 'factor/device', burst: 5, everySeconds: 60 } as const

/** Somebody who is signed in and proves it again. */
export const freshProof = { what: 'fresh/account', burst: 5, everySeconds: 60 } as const

/** Links cannot be guessed (256 bits); this only keeps one address from asking for ever. */
export const linkPages = { what: 'link/address', burst: 60, everySeconds: 2 } as const

/** History tells of failed second factors once an hour for each account, so that a flood of them does not bury the rest. */
export const toldOfFailure = { what: 'told/account', burst: 1, everySeconds: 3600 } as const

/** A challenge for a passkey is answered once. */
export const challengeOnce = { what: 'challenge', burst: 1, everySeconds: 600 } as const
