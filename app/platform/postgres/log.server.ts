import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { ownedLike } from './account.server.ts'

export type Log = (event: string, fields?: Record<string, unknown>) => void

/** The server writes little (no statements, no details of rows): this is years of it. */
const largest = 5_000_000

const nameOf = (home: string) => join(home, 'server.log')

/** Opens the server's log for appending; answers the descriptor and how long the file was. */
export function openServerLog(home: string): { descriptor: number; length: number } {
  // Not through a link: as root we might be led to write elsewhere.
  const flags =
    constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
  const descriptor = openSync(nameOf(home), flags, 0o640)
  ownedLike(home, nameOf(home))
  return { descriptor, length: statSync(nameOf(home)).size }
}

/** What the server wrote after the file had this length; at most 20 kB of it. */
export function readServerLog(home: string, from: number): string {
  const file = openSync(nameOf(home), 'r')
  try {
    const buffer = Buffer.alloc(20_000)
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, from))
  } finally {
    closeSync(file)
  }
}

/** Keeps one older log. The running server holds the file open for appending, so it is emptied and not replaced. */
export function capServerLog(home: string): void {
  const file = nameOf(home)
  if (!existsSync(file) || statSync(file).size < largest) return
  copyFileSync(file, `${file}.new`)
  renameSync(`${file}.new`, `${file}.1`)
  truncateSync(file)
}
