import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Migration, readMigrations } from './folder.server.ts'
import { pendingMigrations } from './history.server.ts'

type Log = (event: string, fields?: Record<string, unknown>) => void
/** `vault`: the schema that another login owns, with a history of its own beside it. */
type Schema = 'public' | 'vault'

/** The number of Prisma's own migration lock, so that `prisma migrate deploy` and this wait for each other. */
const migrationLock = 72707369

/**
 * Brings the database at `url` up to the newest migration in `folder`, each migration whole or not at all.
 * Answers with the names applied now. Two at once wait for each other. Throws one sentence when the history
 * was changed, is unfinished or unknown, or when a migration fails; the failed one leaves nothing behind.
 */
export async function applyMigrations(
  url: string,
  { folder, log, schema = 'public' }: { folder: string; log: Log; schema?: Schema },
): Promise<{ applied: string[] }> {
  const known = await readMigrations(folder)
  const client = new pg.Client({
    ...{ connectionString: url, application_name: 'lykta migrate' },
    ...(schema !== 'public' && { options: `-c search_path=${schema}` }),
  })
  client.on('error', () => undefined) // a lost connection also fails the query under way, which tells
  await client.connect()
  try {
    await takeLock(client)
    if (schema !== 'public') await ensureSchema(client, schema)
    const pending = await pendingMigrations(client, known)
    for (const migration of pending) {
      const startedAt = performance.now()
      await applyOne(client, migration, schema)
      const ms = Math.round(performance.now() - startedAt)
      log('migration.applied', { name: migration.name, ms })
    }
    return { applied: pending.map((migration) => migration.name) }
  } finally {
    // The lock belongs to the session and goes with it.
    await client.end()
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  // Two minutes: longer than an honest migration of a small shop, shorter than an operator's patience.
  await client.query("SET lock_timeout = '120s'")
  await client.query(`SELECT pg_advisory_lock(${migrationLock})`)
}

/** Makes the schema unless it is there: whoever has made it for this login need not let it make others. */
async function ensureSchema(client: pg.Client, schema: Schema): Promise<void> {
  const { rows } = await client.query('SELECT to_regnamespace($1) IS NULL AS missing', [schema])
  if (!rows[0]?.missing) return
  try {
    await client.query(`CREATE SCHEMA ${schema}`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new Error(
      `The login of the ${schema} may not make its schema: let the database's owner run CREATE SCHEMA ${schema} AUTHORIZATION with that login's name.`,
      { cause: error },
    )
  }
}

/** One simple query, so that functions and triggers with semicolons inside need no taking apart. */
async function applyOne(
  client: pg.Client,
  { name, sql, checksum }: Migration,
  schema: Schema,
): Promise<void> {
  const row = [randomUUID(), checksum, name].map((value) => client.escapeLiteral(value)).join(', ')
  const record = `INSERT INTO ${schema}."_prisma_migrations"
    (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES (${row}, clock_timestamp(), 1)`
  try {
    await client.query(`BEGIN;\n${sql}\n;${record};\nCOMMIT`)
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration "${name}" failed and left nothing behind: ${reason}.`, {
      cause: error,
    })
  }
}
