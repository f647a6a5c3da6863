type Clock = { now(): number; wait(milliseconds: number): Promise<void> }

const machineClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
}

/**
 * Lets callers through one by one, at least `gapMs` apart, in the order in which they came. A bucket of one: the neighbour counts
 * requests in each second, and a burst saved up from a quiet minute would be refused.
 */
export function makePace(gapMs: number, clock: Clock = machineClock): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock.now()
    const turn = Math.max(now, next)
    next = turn + gapMs
    if (turn > now) await clock.wait(turn - now)
  }
}
