import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from './env/env.server.ts'

/**
 * Where it lies which stories were withdrawn and who was forgotten: beside the database and not in it, so that a backup of the database that is put back
 * does not bring back what has gone since. Hashes and seals only, one to a line, only ever appended to.
 */
const folder = (): string => join(env().dataDir, 'tombstones')

type Known = { mark: string; lines: ReadonlySet<string> }

const none: Known = { mark: '', lines: new Set() }

/** A file of lines of one shape. */
function tombstoneFile(name: string, line: RegExp) {
  const file = (): string => join(folder(), name)
  let known = none
  return {
    read: async (): Promise<ReadonlySet<string>> => {
      const mark = await markOf(file())
      if (mark !== known.mark)
        known = mark === '' ? none : { mark, lines: await linesIn(file(), line) }
      return known.lines
    },
    add: (lines: readonly string[]): Promise<void> => append(file(), lines),
  }
}

const stories = tombstoneFile('stories', /^[0-9a-f]{64}$/gm)
const people = tombstoneFile('people', /^[0-9a-f]{76}$/gm)

/**
 * The hashes (64 hexadecimal digits each) of all addresses that must never answer again, as the file has them now. A line that is not whole
 * is none. Throws when there is a file and it cannot be read: then nobody knows what was withdrawn.
 */
export const readTombstones = (): Promise<ReadonlySet<string>> => stories.read()

/** Appends hashes and waits until they are on the disk. Throws when the disk refuses. */
export const addTombstones = (hashes: readonly string[]): Promise<void> => stories.add(hashes)

/** Who was forgotten and when (76 hexadecimal digits each), as the file has it now. Throws when it cannot be read. */
export const readErasures = (): Promise<ReadonlySet<string>> => people.read()

/** Appends who was forgotten and waits until it is on the disk. Throws when the disk refuses. */
export const addErasures = (marks: readonly string[]): Promise<void> => people.add(marks)

/** Changes with every write to the file; '' while there is none. */
async function markOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path)
    return `${path} ${ino} ${size} ${mtimeMs}`
  } catch (error) {
    // Nothing has gone yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const linesIn = async (path: string, line: RegExp): Promise<ReadonlySet<string>> =>
  new Set((await readFile(path, 'utf8')).match(line) ?? [])

async function append(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const kept = await open(path, 'a', 0o600)
  try {
    // On a line of its own, whatever a power cut has left of the last.
    await kept.write(`\n${lines.join('\n')}\n`)
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
