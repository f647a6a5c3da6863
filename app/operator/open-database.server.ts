import { join } from 'node:path'
import { connectDatabase } from '#app/platform/db.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { type LogFields, log } from '#app/platform/log.server.ts'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { startPostgres } from '#app/platform/postgres/start.server.ts'

export type OpenDatabase = { url: string; applied: string[]; release: () => Promise<void> }

const tell = (event: string, fields?: Record<string, unknown>) =>
  log.info(event, fields as LogFields)

/** The database of this environment, its own or the embedded one, migrated and connected. `release` gives the embedded server up. */
export async function openDatabase(
  environment: Environment,
  project: string,
): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = environment
  const server = databaseUrl ? undefined : await startPostgres({ dataDir, log: tell })
  const url = databaseUrl ?? server?.url
  if (!url) throw new Error('neither a database address nor an embedded server')
  const folder = join(project, 'prisma/migrations')
  const { applied } = await applyMigrations(url, { folder, log: tell })
  connectDatabase(url)
  return { url, applied, release: async () => server?.release() }
}
