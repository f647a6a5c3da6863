import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, canReach, serverAccount } from './account.server.ts'
import type { Log } from './log.server.ts'

/** Where a DATA_DIR keeps its database: `home` is Lykta's, the cluster inside belongs to the server's account. */
export type Place = { home: string; cluster: string; cache: string; account: Account | undefined }

/** Where root keeps the databases of folders that the server's account cannot enter. */
const outside = '/var/lib/lykta'

const noteName = 'postgres-is-elsewhere.json'

/** Chooses, makes and answers the place for a DATA_DIR. As root it may lie elsewhere: then a note in DATA_DIR says where. */
export function preparePlace(dataDir: string, log: Log): Place {
  mkdirSync(dataDir, { recursive: true })
  const folder = realpathSync(dataDir)
  const near = placeAt(join(folder, 'postgres'), join(folder, 'postgres', 'binaries'))
  const place = canReach(near.home, near.account) ? near : placeElsewhere(folder, log)
  makeOpen(place.home)
  return place
}

/** Makes a folder that others may pass through, whatever the umask says: the server's account is one of the others. */
function makeOpen(home: string): void {
  if (existsSync(home)) return
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o755)
}

function placeAt(home: string, cache: string): Place {
  const cluster = join(home, 'cluster')
  return { home, cluster, cache, account: serverAccount(cluster) }
}

function placeElsewhere(folder: string, log: Log): Place {
  makeOpen(outside)
  const home = notedHome(folder) ?? join(outside, shortHash(folder))
  const note = {
    database: home,
    madeFor: folder,
    why: `The database server may not run as root, and its account cannot enter ${folder}.`,
  }
  writeFileSync(join(folder, noteName), `${JSON.stringify(note, null, 2)}\n`)
  log('postgres.elsewhere', { home, dataDir: folder })
  return placeAt(home, join(outside, 'binaries'))
}

/** A folder that was moved finds its database again; one that was copied gets its own. */
function notedHome(folder: string): string | undefined {
  const file = join(folder, noteName)
  if (!existsSync(file)) return undefined
  const { database, madeFor } = JSON.parse(readFileSync(file, 'utf8'))
  const isCopy = madeFor !== folder && existsSync(join(madeFor, noteName))
  return isCopy || !existsSync(database) ? undefined : database
}

/**
 * A folder for the server's socket: short, because a socket's path ends at about 100 bytes, and closed to everybody but
 * the account, because whoever reaches the socket is the database's owner. One that a stranger made first is passed by.
 */
export function socketFolderFor({ home, account }: Pick<Place, 'home' | 'account'>): string {
  const bases = [tmpdir(), '/tmp', home].filter((base) => canReach(base, account))
  const tried = bases.flatMap((base) =>
    ['', '-2', '-3'].map((attempt) => join(base, `${clusterName(home)}${attempt}`)),
  )
  const fits = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) < 100
  const claimed = tried.find((folder) => fits(folder) && claimFolder(folder, account))
  if (claimed) return claimed
  throw new Error('There is no folder for the database socket: /tmp must exist and be writable.')
}

/** Removes the socket's folder after a stop, so that /tmp does not fill with the folders of servers gone. */
export function dropSocketFolder(folder: string): void {
  try {
    if (folder !== '') rmdirSync(folder)
  } catch {
    // Not empty, or gone already: either way it is nobody's concern now.
  }
}

function claimFolder(folder: string, account: Account | undefined): boolean {
  const owner = account?.uid ?? process.getuid?.()
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 })
    if (account) chownSync(folder, account.uid, account.gid)
  }
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0
}

/** The cluster's name in a list of processes ("postgres: lykta-0c40b6d277c9: checkpointer") and of its socket folder. */
export function clusterName(home: string): string {
  return `lykta-${shortHash(home)}`
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
