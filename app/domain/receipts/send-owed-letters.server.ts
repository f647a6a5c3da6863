import { env } from '#app/platform/env/env.server.ts'
import { makePace } from './letter-pace.ts'
import { claimLetter, countDue } from './letter-store.server.ts'
import { sendLetter } from './send-letter.server.ts'

/** Letters on their way at once from one process. */
const lanes = 4

// The neighbour takes five requests a second. A little slower, since what leaves evenly does not arrive evenly.
const pace = makePace(220)

export type Sweep = { sent: number; failed: number; left: number }

type Wish = {
  now: Date
  /** Letters to try at most. */
  limit: number
  /** Stops the sweep after the letters that are on their way. */
  signal?: AbortSignal
}

/**
 * Sends letters that are due, the same letter never twice however many servers do it at once. `failed` were not sent this time, `left` are
 * still due. Ends early when the neighbour is in trouble. Throws when the database fails; what was on its way is then due again after its lease.
 */
export async function sendOwedLetters({ now, limit, signal }: Wish): Promise<Sweep> {
  const began = performance.now()
  const clock = () => new Date(now.getTime() + performance.now() - began)
  const round: Round = { clock, toTake: limit, halted: false, sent: 0, failed: 0, signal }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => runLane(round)))
  const broken = ends.find((end) => end.status === 'rejected')
  if (broken) throw broken.reason
  return { sent: round.sent, failed: round.failed, left: await countDue(clock()) }
}

type Round = {
  clock: () => Date
  toTake: number
  halted: boolean
  sent: number
  failed: number
  signal: AbortSignal | undefined
}

async function runLane(round: Round): Promise<void> {
  while (round.toTake > 0 && !round.halted && !round.signal?.aborted) {
    round.toTake -= 1
    // Before the claim, so that waiting takes nothing from the lease. A stand-in has no limit.
    if (!env().mail.baseUrl) await pace()
    const letter = await claimLetter(round.clock())
    if (!letter) return
    const end = await sendLetter(letter, round.clock)
    if (end === 'sent') round.sent += 1
    else if (end !== 'dropped') round.failed += 1
    if (end === 'later') round.halted = true
  }
}
