import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { canReach } from '#app/platform/postgres/account.server.ts'
import { commandOf, isAlive, processesCalled } from '#app/platform/postgres/processes.server.ts'

const nobody = 65534
const made: string[] = []

/** Rounds of the long tests: a few in the daily run, more with LYKTA_ROUNDS. */
export const rounds = Number(process.env.LYKTA_ROUNDS ?? 2)

export const isRoot = process.getuid?.() === 0

/** As whom the application is tried: the caller, and if that is root also an ordinary user who can read this checkout. */
export const people: { who: string; uid: number | undefined }[] = [
  { who: isRoot ? 'root' : 'an ordinary user', uid: undefined },
  ...(isRoot &&
  canReach(fileURLToPath(new URL('.', import.meta.url)), {
    name: 'nobody',
    uid: nobody,
    gid: nobody,
  })
    ? [{ who: 'an ordinary user', uid: nobody }]
    : []),
]

/** A new folder that the application may write in and the server's account may pass through. */
export function newFolder(name = 'data'): string {
  const top = mkdtempSync(join(tmpdir(), 'lykta-faults-'))
  made.push(top)
  const folder = join(top, name)
  mkdirSync(folder, { recursive: true })
  chmodSync(top, 0o755)
  chmodSync(folder, 0o777)
  return folder
}

/** Stops every server that a test left running and removes the folders. */
export async function tidy(): Promise<void> {
  for (const top of made.splice(0)) {
    for (const pid of serversBelow(top)) process.kill(pid, 'SIGKILL')
    rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

/**
 * How long a recovery may take, in ms: 5 s is the promise. Where a start in a folder that was lived in takes longer than 0.2 s, the
 * machine is busy with other things, and the limit grows with it.
 */
export function patienceOf(start: { ms: number }): number {
  return Math.max(5_000, 25 * start.ms)
}

/** The id of the server that a data folder's file names. */
export function serverPid(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Waits until a process has ended. */
export async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; isAlive(pid); waited += 10) {
    if (waited > 15_000) throw new Error(`process ${pid} is still there`)
    await pause(10)
  }
}

/** One statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // servers are killed here; the query under way fails and tells
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Asks until the database answers; answers how many ms that took. */
export async function untilAnswers(url: string): Promise<number> {
  const began = performance.now()
  let trouble: unknown
  while (performance.now() - began < 15_000) {
    trouble = await ask(url, 'SELECT 1').then(
      () => undefined,
      (error: unknown) => error ?? new Error('no answer'),
    )
    if (trouble === undefined) return Math.round(performance.now() - began)
    await pause(10)
  }
  throw trouble
}

function serversBelow(top: string): number[] {
  return processesCalled('').filter((pid) => {
    const command = commandOf(pid)
    return command.includes('/bin/postgres') && command.includes(top)
  })
}
