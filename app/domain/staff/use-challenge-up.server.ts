import { z } from 'zod'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import type { Challenge } from './seal-challenge.server.ts'
import { challengeOnce } from './sign-in-limits.ts'

const shape = z.object({
  use: z.enum(['show', 'make']),
  staffId: z.string(),
  challenge: z.string(),
  until: z.number(),
})

/** The challenge that a form brings back, once; undefined when it is not for this person and use, is over, or was answered before. */
export async function useChallengeUp(
  sealed: string,
  { use, staffId, now }: Pick<Challenge, 'use' | 'staffId'> & { now: Date },
): Promise<string | undefined> {
  const read = shape.safeParse(unseal('staff/challenge', sealed))
  if (!read.success) return undefined
  const { data } = read
  if (data.use !== use || data.staffId !== staffId || data.until <= now.getTime()) return undefined
  const first = await countAttempt(challengeOnce, { who: data.challenge, now })
  return first ? data.challenge : undefined
}
