import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EmbeddedServer, startPostgres } from '../postgres/start.server.ts'
import { readSchema, schemaDiff } from './diff.server.ts'
import { readMigrations } from './folder.server.ts'
import { applyMigrations } from './migrate.server.ts'

const quiet = () => {}

/**
 * Writes the migration that brings the existing ones up to the schema, on a database server of its own that is gone
 * afterwards. Answers the file written, or undefined when nothing is missing. Hand-written SQL is appended to that file.
 */
export async function writeMigration(options: {
  name: string
  schemaFolder: string
  migrationsFolder: string
}): Promise<string | undefined> {
  if (!/^[a-z0-9_]+$/.test(options.name)) {
    throw new Error(
      'A migration is named with small letters, digits and underscores, like add_funds.',
    )
  }
  const sql = await onThrowAwayServer((server) => missingSql(server, options))
  if (sql === '') return undefined
  const stamp = await nextStamp(options.migrationsFolder)
  const folder = join(options.migrationsFolder, `${stamp}_${options.name}`)
  await mkdir(folder, { recursive: true })
  // Prisma's own command line refuses a folder without it.
  await writeFile(
    join(options.migrationsFolder, 'migration_lock.toml'),
    'provider = "postgresql"\n',
  )
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`)
  return join(folder, 'migration.sql')
}

/** Now, as 20260131120000, but never before the last migration: one with a stamp in the future may stand there. */
async function nextStamp(migrationsFolder: string): Promise<string> {
  const existing = await readMigrations(migrationsFolder)
  const last = Number(existing.at(-1)?.name.slice(0, 14) ?? 0)
  const now = Number(new Date().toISOString().replace(/\D/g, '').slice(0, 14))
  return String(Math.max(now, last + 1))
}

async function missingSql(
  server: EmbeddedServer,
  folders: { schemaFolder: string; migrationsFolder: string },
): Promise<string> {
  await applyMigrations(server.url, { folder: folders.migrationsFolder, log: quiet })
  const schemaFiles = await readSchema(folders.schemaFolder)
  return schemaDiff({ schemaFiles, url: server.url })
}

async function onThrowAwayServer<T>(use: (server: EmbeddedServer) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lykta-migration-'))
  await chmod(dataDir, 0o711) // as root, the server's own account must get through
  const server = await startPostgres({ dataDir, log: quiet, durable: false })
  try {
    return await use(server)
  } finally {
    await server.release()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** `npx tsx app/platform/migrations/write.server.ts <name>`, in the project's folder. */
async function writeFromTerminal(name: string): Promise<void> {
  const file = await writeMigration({
    name,
    schemaFolder: resolve('prisma'),
    migrationsFolder: resolve('prisma/migrations'),
  })
  process.stdout.write(
    file ? `Written: ${file}\n` : 'Nothing to write: migrations and schema agree.\n',
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFromTerminal(process.argv[2] ?? '')
}
