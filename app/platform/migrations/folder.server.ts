import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One migration as it lies on the disk: `checksum` is the sha256 of the file, in hex, as Prisma keeps it. */
export type Migration = { name: string; sql: string; checksum: string }

/**
 * Reads every migration of a folder in the order in which they are applied (by name).
 * A folder that does not exist holds no migrations. Throws when a migration lacks its file or has an odd name.
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(noFolder)
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.sort().map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  // The name goes into the history row as it is, and decides the order.
  if (!/^\d{14}_[a-z0-9_]+$/.test(name)) {
    throw new Error(`The migration folder "${name}" is not named like 20260131120000_first_light.`)
  }
  const bytes = await readFile(join(folder, name, 'migration.sql'))
  const checksum = createHash('sha256').update(bytes).digest('hex')
  return { name, sql: bytes.toString('utf8'), checksum }
}

function noFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
