import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from './env/env.server.ts'

/**
 * Where the hashes of withdrawn addresses lie: beside the database and not in it, so that a backup of the database that is put back does not
 * bring back what was withdrawn since. One to a line, only ever appended to.
 */
const folder = (): string => join(env().dataDir, 'tombstones')
const file = (): string => join(folder(), 'stories')

type Known = { mark: string; hashes: ReadonlySet<string> }

const none: Known = { mark: '', hashes: new Set() }
let known = none

/**
 * The hashes (64 hexadecimal digits each) of all addresses that must never answer again, as the file has them now. A line that is not whole
 * is none. Throws when there is a file and it cannot be read: then nobody knows what was withdrawn.
 */
export async function readTombstones(): Promise<ReadonlySet<string>> {
  const mark = await markOf(file())
  if (mark !== known.mark) known = mark === '' ? none : { mark, hashes: await read() }
  return known.hashes
}

/** Changes with every write to the file; '' while there is none. */
async function markOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path)
    return `${path} ${ino} ${size} ${mtimeMs}`
  } catch (error) {
    // Nothing was withdrawn yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const read = async (): Promise<ReadonlySet<string>> =>
  new Set((await readFile(file(), 'utf8')).match(/^[0-9a-f]{64}$/gm) ?? [])

/** Appends hashes and waits until they are on the disk. Throws when the disk refuses. */
export async function addTombstones(hashes: readonly string[]): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const kept = await open(file(), 'a', 0o600)
  try {
    // On a line of its own, whatever a power cut has left of the last.
    await kept.write(`\n${hashes.join('\n')}\n`)
    await kept.sync()
  } finally {
    await kept.close()
  }
  await syncFolder()
}

/** The file's name too must outlive a power cut; Windows keeps names by itself and opens no folder. */
async function syncFolder(): Promise<void> {
  if (process.platform === 'win32') return
  const named = await open(folder(), 'r')
  try {
    await named.sync()
  } finally {
    await named.close()
  }
}
