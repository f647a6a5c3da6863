import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.server.ts'
import { type Binaries, majorVersion } from './binaries.server.ts'
import { inWords } from './trouble.server.ts'

const run = promisify(execFile)

/** What making a cluster needs. `home` is Lykta's folder around it, which root keeps for itself. */
export type ClusterPlan = {
  home: string
  cluster: string
  binaries: Binaries
  account: Account | undefined
  durable: boolean
}

/**
 * Nothing of the caller's environment reaches the server: PGDATA, PGPORT and the like would steer it. (NODE_ENV means nothing
 * to it; Remix makes the type ask for one.) Windows programs do not start without the caller's.
 */
export const serverEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32'
    ? undefined
    : { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/**
 * Makes the data folder if there is none; answers whether it did. It is made beside its place and renamed, so that a
 * kill half-way leaves nothing half done. Call it under the lock. Throws one sentence when the folder is of another version.
 */
export async function ensureCluster(plan: ClusterPlan): Promise<boolean> {
  clearHalfDone(plan.home)
  if (existsSync(plan.cluster)) {
    checkVersion(plan.cluster)
    return false
  }
  const half = join(plan.home, `half-${randomBytes(6).toString('hex')}`)
  mkdirSync(half, { mode: 0o700 })
  if (plan.account) chownSync(half, plan.account.uid, plan.account.gid)
  await runInitdb(plan, half)
  renameSync(half, plan.cluster)
  return true
}

function clearHalfDone(home: string): void {
  for (const name of readdirSync(home).filter((name) => name.startsWith('half-'))) {
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
  if (found === majorVersion) return
  const what = found ? `was made by PostgreSQL ${found}` : 'is not a PostgreSQL data folder'
  throw new Error(
    `${cluster} ${what}, and this Lykta brings PostgreSQL ${majorVersion}: restore a backup made by the Lykta that wrote it into an empty DATA_DIR.`,
  )
}

async function runInitdb(
  { home, binaries, account, durable }: ClusterPlan,
  half: string,
): Promise<void> {
  const args = ['-D', half, '-U', 'lykta', '-E', 'UTF8', '--locale=C', '--no-instructions']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...authentication(home))
  if (!durable) args.push('--no-sync')
  try {
    await run(binaries.initdb, args, {
      cwd: dirname(half),
      env: serverEnvironment,
      ...ids(account),
    })
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw inWords('The database could not be made', error)
  }
}

/** Behind a socket in a folder of one's own trust is right; a TCP port on Windows is open to every user of the machine. */
function authentication(home: string): string[] {
  if (process.platform !== 'win32') return ['-A', 'trust']
  const file = passwordPath(home)
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return ['-A', 'scram-sha-256', `--pwfile=${file}`]
}

/** Where the password of a Windows cluster is kept. */
export function passwordPath(home: string): string {
  return join(home, 'password')
}

/** The options of `spawn` that make a child run as the account. */
export function ids(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}
