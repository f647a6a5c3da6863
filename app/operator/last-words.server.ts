import { writeSync } from 'node:fs'
import { log } from '#app/platform/log.server.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let planned = false

/**
 * From now on no end of this process is silent: one that nobody planned writes one line to the log, and one to the terminal, whatever the
 * cause. A terminal that closes asks for an orderly end. Only SIGKILL says nothing; the next start finds what it left behind.
 */
export function saveLastWords(): void {
  process.on('uncaughtException', (error, origin) => {
    planned = true
    log.error('process.ended', error, { step: origin })
    whisper(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
  process.on('exit', (code) => {
    if (planned) return
    log.warn('process.ended', { code })
    whisper(`the program came to its end by itself (${code})`)
  })
  // Whoever read along has gone (a closed terminal, a pipe whose reader ended); the shop goes on for its visitors.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** Resolves when this process is told to end, and notes by what. */
export const untilTold = (): Promise<void> =>
  new Promise((told) => {
    for (const signal of signals) {
      process.once(signal, () => {
        planned = true
        log.info('process.told_to_end', { signal })
        told()
      })
    }
  })

function whisper(reason: string): void {
  try {
    writeSync(2, `Lykta has ended: ${reason}\n`)
  } catch {
    // The terminal may be gone; the log has the line.
  }
}
