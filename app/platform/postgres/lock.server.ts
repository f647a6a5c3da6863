import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Holder, ourselves, presenceOf } from './holder.server.ts'

/** Longer than the longest recovery that a start waits for. */
const patience = 660_000

/** The holder touches its lock every half second; one from another container that is older than this was left behind. */
const freshFor = 3_000

/**
 * Runs `work` while no other process starts, restarts or stops the server of this home. A lock left by a killed process is
 * broken at once. Should two ever hold it, PostgreSQL's own interlock still keeps a second server from the data.
 */
export async function withLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  const file = join(home, 'lock')
  const deadline = performance.now() + patience
  while (!tryLock(file)) {
    if (performance.now() > deadline)
      throw new Error(
        `Another Lykta has been starting or stopping the database for eleven minutes: see ${file}.`,
      )
    await pause(15)
  }
  const touching = setInterval(() => touch(file), 500)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  breakIfStale(file)
  try {
    writeFileSync(file, JSON.stringify(ourselves()), { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moved aside first, so that of several who find it stale only one removes it, and not the lock of the next. */
function breakIfStale(file: string): void {
  const seen = read(file)
  if (seen === undefined || !isStale(file, seen)) return
  const aside = `${file}-${randomUUID()}`
  try {
    if (read(file) === seen) renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

function isStale(file: string, text: string): boolean {
  const seenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (seenAt === undefined) return false
  // Empty or cut off: it is being written this instant, or its writer was killed, or the disk was full.
  const holder = parse(text)
  if (!holder) return Date.now() - seenAt > freshFor
  return presenceOf(holder, { seenAt, freshFor }) === 'gone'
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Removed by hand: the work goes on, PostgreSQL's own interlock is enough.
  }
}
