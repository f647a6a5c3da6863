import {
  chownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive } from './processes.server.ts'

/** What a running server says of itself in its postmaster.pid. */
export type Postmaster = { pid: number; port: number; socketFolder: string; status: string }

/** The server that runs on this data folder, if one does; a stale file, even with its id used again, is none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(cluster)
  const pid = Math.abs(Number(lines[0]))
  if (!pid || !isAlive(pid) || !isServerOf(pid, cluster)) return undefined
  return {
    pid,
    port: Number(lines[3]),
    socketFolder: lines[4] ?? '',
    status: (lines[7] ?? '').trim(),
  }
}

/**
 * Makes a left-over postmaster.pid harmless. PostgreSQL itself trusts any living process of the same user that has the id
 * by now. Only the id is struck out, by one that cannot exist: the shared memory named further down lets PostgreSQL see that
 * children of the dead server are still at work. Call it under the lock, with no server running.
 */
export function disarmStaleFile(cluster: string): void {
  const lines = readLines(cluster)
  if (lines.length === 0) return
  const file = pidFile(cluster)
  const { uid, gid } = statSync(file)
  const rewritten = `${file}.lykta`
  writeFileSync(rewritten, ['2147483647', ...lines.slice(1)].join('\n'), { mode: 0o600 })
  if (process.getuid?.() === 0) chownSync(rewritten, uid, gid)
  renameSync(rewritten, file)
}

/** Removes what a killed server left in its socket folder. Call it under the lock, with no server running. */
export function clearSockets(socketFolder: string): void {
  for (const name of readdirSync(socketFolder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, name), { force: true })
  }
}

/** Without a way to read command lines (Windows, hidden /proc) a living process has the benefit of the doubt. */
function isServerOf(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  const unreadable = command === '' && process.platform !== 'linux'
  return unreadable || (command.includes('postgres') && command.includes(cluster))
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

function readLines(cluster: string): string[] {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
