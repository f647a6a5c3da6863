import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ownedLike } from './account.server.ts'
import { type Holder, ourselves, type Presence, presenceOf } from './holder.server.ts'

/** The written word that a process uses the server. It ends with the process, however that ends. */
export type Lease = { touch(): void; drop(): void }

/** A holder in another container touches its lease every second. */
const freshFor = 4_000

const folderOf = (home: string) => join(home, 'leases')

/** Writes down that this process uses the server of this home. */
export function takeLease(home: string): Lease {
  mkdirSync(folderOf(home), { recursive: true })
  ownedLike(home, folderOf(home))
  const file = join(folderOf(home), `${process.pid}-${randomUUID()}.json`)
  const write = () => writeFileSync(file, JSON.stringify(ourselves()))
  write()
  return { drop: () => rmSync(file, { force: true }), touch: () => touchOr(file, write) }
}

/** Ids of the processes that used the server of this home and ended without a word, as a killed one does. Each is told once. */
export function lostUsers(home: string): number[] {
  const folder = folderOf(home)
  if (!existsSync(folder)) return []
  const lost = readdirSync(folder).filter((name) => presenceBehind(join(folder, name)) === 'gone')
  for (const name of lost) rmSync(join(folder, name), { force: true })
  return lost.map((name) => Number.parseInt(name, 10))
}

/** Which kinds of users there are; leases of dead processes are removed on the way. */
export function usersOf(home: string): Set<Presence> {
  const users = new Set<Presence>()
  for (const name of readdirSync(folderOf(home))) {
    const file = join(folderOf(home), name)
    const presence = presenceBehind(file)
    if (presence === 'gone') rmSync(file, { force: true })
    else users.add(presence)
  }
  return users
}

function presenceBehind(file: string): Presence {
  const seenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'))
    return presenceOf(holder, { seenAt, freshFor })
  } catch {
    // Dropped while we looked, or half written: by somebody writing it now, or by one who was killed over it.
    return Date.now() - seenAt < freshFor ? 'here' : 'gone'
  }
}

function touchOr(file: string, write: () => void): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    write() // somebody tidied up
  }
}
