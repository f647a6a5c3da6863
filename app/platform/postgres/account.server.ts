import { lchownSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The unprivileged account that a server started by root runs as. */
export type Account = { name: string; uid: number; gid: number }

type Ids = { uid: number; gid: number }

/** True where Lykta runs as root; PostgreSQL refuses to. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * Whom the server must run as: undefined for an ordinary user (who runs it himself), for root the owner of the
 * cluster if there is one, else `nobody`. Throws when the password file offers no one: initdb asks it for a name.
 */
export function serverAccount(cluster: string): Account | undefined {
  if (!isRoot()) return undefined
  const accounts = passwordFile()
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return accountOf(owner, accounts)
  const chosen = accounts.find(({ name }) => name === 'nobody') ?? accounts.find(isOrdinary)
  if (!chosen) {
    throw new Error(
      'PostgreSQL refuses to run as root, and the password file knows nobody else: add a user, and start Lykta as that user.',
    )
  }
  return chosen
}

/**
 * True when the account may read `path` and enter every folder above it; what does not exist yet does not hinder.
 * No account means ourselves: then the system says it better than its mode bits.
 */
export function canReach(path: string, account: Account | undefined): boolean {
  if (!account) return true
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !allows(stats, account, 0o5)) return false
  return foldersAbove(path).every((folder) => {
    const above = statSync(folder, { throwIfNoEntry: false })
    return !above || allows(above, account, 0o1)
  })
}

function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

function allows(stats: Ids & { mode: number }, account: Account, bits: number): boolean {
  if (stats.uid === account.uid) return ((stats.mode >> 6) & bits) === bits
  if (stats.gid === account.gid) return ((stats.mode >> 3) & bits) === bits
  return (stats.mode & bits) === bits
}

/** As root beside an ordinary owner: what is made in his folder becomes his, so that he can start the server himself later. */
export function ownedLike(home: string, path: string): void {
  const owner = statSync(home)
  if (isRoot() && owner.uid !== 0) lchownSync(path, owner.uid, owner.gid)
}

function accountOf(owner: Ids, accounts: Account[]): Account {
  const named = accounts.find(({ uid }) => uid === owner.uid)
  return named ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
}

function isOrdinary({ uid, gid }: Account): boolean {
  return uid > 0 && gid > 0
}

function passwordFile(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
