import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type LetterPauses, makeLetterPauses } from './letter-pauses.ts'
import { sendOwedLetters } from './send-owed-letters.server.ts'

// So many before looking up again; with four on their way at once, a stop waits for those only.
const lettersInASweep = 100
const longestPauseMs = 60_000

export type LetterSending = {
  /** Looks for due letters at once; call it when a letter has been owed. */
  wake(): void
  /** Ends after the letters that are on their way, at most 15 seconds. */
  stop(): Promise<void>
}

/**
 * Sends owed letters until stopped: everything due, then again every `everyMs` milliseconds (2 000) or when woken. One sweep at a time in
 * a process. While the neighbour is in trouble it is tried with one letter at a time, ever more seldom up to a minute. Never dies of an error.
 */
export function startLetterSending({ everyMs = 2_000 }: { everyMs?: number } = {}): LetterSending {
  const stopping = new AbortController()
  const pauses = makeLetterPauses()
  const ended = sendUntil(stopping.signal, pauses, everyMs)
  return {
    wake: pauses.wake,
    stop: () => {
      stopping.abort()
      pauses.end()
      return ended
    },
  }
}

async function sendUntil(
  stopped: AbortSignal,
  pauses: LetterPauses,
  everyMs: number,
): Promise<void> {
  let troubles = 0
  while (!stopped.aborted) {
    const end = await sweep(troubles > 0 ? 1 : lettersInASweep, stopped)
    troubles = end === 'trouble' ? troubles + 1 : 0
    if (end === 'more') continue
    if (end === 'trouble')
      await pauses.deep(Math.min(everyMs * 2 ** (troubles - 1), longestPauseMs))
    else await pauses.light(everyMs)
  }
}

async function sweep(limit: number, signal: AbortSignal): Promise<'more' | 'idle' | 'trouble'> {
  try {
    const { sent, failed, left } = await sendOwedLetters({ now: now(), limit, signal })
    if (failed > 0 && sent === 0) return 'trouble'
    return left > 0 && failed === 0 ? 'more' : 'idle'
  } catch (error) {
    // The database may be away; the letters are still owed when it is back.
    log.error('letters.sweep_failed', error)
    return 'trouble'
  }
}
