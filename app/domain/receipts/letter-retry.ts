/** How long a claimed letter is its sender's own: four times the longest wait for the neighbour. */
export const leaseSeconds = 60

// The neighbour forgets a key after 24 hours; an hour is left for clocks that disagree.
const rememberedMs = 23 * 3_600_000

const firstWaitMs = 30_000
// An owed letter is sent or due within 15 minutes (invariant I10).
const longestWaitMs = 15 * 60_000
// The neighbour may ask for more, but not for ever.
const longestAskedMs = 60 * 60_000

/**
 * True when trying again could send a letter twice: an earlier try may have been accepted (`triedSince`, the first of which that is not
 * known) and the neighbour may have forgotten its key. Then a person must look; source: the neighbour keeps a key for 24 hours.
 */
export const isOutcomeLost = (triedSince: Date | undefined, at: Date): boolean =>
  triedSince !== undefined && at.getTime() - triedSince.getTime() > rememberedMs

/**
 * When to try again after `attempts` tries: 30 s, doubled each time, at most 15 minutes, shortened by up to half at random so that letters
 * that failed together do not return together. Never before the neighbour asked, up to an hour. `chance` is in [0, 1).
 */
export function retryAt(
  { attempts, retryInMs = 0 }: { attempts: number; retryInMs?: number },
  at: Date,
  chance: number,
): Date {
  const wait = Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs)
  const asked = Math.min(retryInMs, longestAskedMs)
  return new Date(at.getTime() + Math.max(wait * (1 - chance / 2), asked))
}
