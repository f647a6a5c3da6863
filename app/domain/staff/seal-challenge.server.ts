import { seal } from '#app/platform/seal.server.ts'
import { addMinutes } from '#app/values/period.ts'

export type Challenge = { use: 'show' | 'make'; staffId: string; challenge: string }

/** A browser's own time to find the key and touch it is a minute; this leaves room for a search in a bag. */
const minutes = 10

/** A challenge to go with a form and come back: for one use, by one person, for ten minutes. */
export const sealChallenge = (challenge: Challenge, now: Date): string =>
  seal('staff/challenge', { ...challenge, until: addMinutes(now, minutes).getTime() })
