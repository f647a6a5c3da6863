import { disconnectDatabase } from '#app/platform/db.server.ts'
import { loadEnvironment } from '#app/platform/env/env.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { openDatabase } from './open-database.server.ts'
import type { Surroundings } from './surroundings.ts'

/** How a command speaks to the person at the terminal. */
export type Terminal = {
  out: (line: string) => void
  err: (line: string) => void
  progress: (done: number, total: number | undefined, label: string) => void
  applied: string[]
}

/** Prints what is wrong with the settings, a line each. */
export function complain(complaints: string[]): number {
  process.stderr.write('Lykta cannot run with these settings:\n')
  for (const complaint of complaints) process.stderr.write(`  ${complaint}\n`)
  return 1
}

/** Runs one command with the environment read and the database open, beside a running shop or alone; answers its exit code. */
export async function withDatabase(
  surroundings: Surroundings,
  work: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const loaded = loadEnvironment()
  if ('complaints' in loaded) return complain(loaded.complaints)
  setLogLevel('warn')
  const database = await openDatabase(loaded.environment, surroundings.project)
  try {
    return await work({ ...terminal(), applied: database.applied })
  } finally {
    await disconnectDatabase()
    await database.release()
  }
}

function terminal(): Omit<Terminal, 'applied'> {
  const drawn = process.stderr.isTTY
  let shown = -1
  const clear = () => drawn && shown >= 0 && process.stderr.write('\r\x1b[2K')
  return {
    out: (line) => {
      clear()
      process.stdout.write(`${line}\n`)
    },
    err: (line) => {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress: (done, total, label) => {
      const share = total ? Math.floor((100 * done) / total) : Math.floor(done / 500)
      if (share === shown) return
      shown = share
      if (drawn) process.stderr.write(`\r\x1b[2K${bar(done, total)} ${label}`)
      else if (share % 10 === 0) process.stderr.write(`${label}\n`)
    },
  }
}

const barWidth = 24

function bar(done: number, total: number | undefined): string {
  if (!total) return `[${String(done)}]`
  const filled = Math.round((barWidth * Math.min(done, total)) / total)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}
