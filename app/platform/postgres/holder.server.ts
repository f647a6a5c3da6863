import { readFileSync, readlinkSync } from 'node:fs'
import { birthOf, isAlive } from './processes.server.ts'

/**
 * A process named so that it cannot be mistaken for another one that gets its id later. `where` is the machine, its boot and
 * the container: ids from elsewhere mean nothing here.
 */
export type Holder = { pid: number; birth: string; where: string }

/** Whether a holder is there, gone, or in another container or machine, where only its sign of life can be seen. */
export type Presence = 'here' | 'gone' | 'elsewhere'

const here =
  readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) +
  readOr(() => readlinkSync('/proc/self/ns/pid'))

/** This process. */
export function ourselves(): Holder {
  return { pid: process.pid, birth: birthOf(process.pid), where: here }
}

/** Looks for a holder that was written down; `seenAt` is when it last gave a sign of life, in ms of the epoch. */
export function presenceOf(holder: Holder, sign: { seenAt: number; freshFor: number }): Presence {
  if (holder.where !== here) return Date.now() - sign.seenAt < sign.freshFor ? 'elsewhere' : 'gone'
  return isAlive(holder.pid) && birthOf(holder.pid) === holder.birth ? 'here' : 'gone'
}

/** Not every system has /proc; then there is one place only. */
function readOr(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
