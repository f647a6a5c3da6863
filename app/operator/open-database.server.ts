import { join } from 'node:path'
import { connectDatabase } from '#app/platform/db.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { type LogFields, log } from '#app/platform/log.server.ts'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { ensureLogins } from '#app/platform/postgres/logins.server.ts'
import { type EmbeddedServer, startPostgres } from '#app/platform/postgres/start.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { openVault } from './open-vault.server.ts'

/** Pages let go of their pool themselves, since they answer what is under way first. */
async function release(server: EmbeddedServer | undefined): Promise<void> {
  await disconnectVault()
  await server?.release()
}

export type OpenDatabase = { url: string; applied: string[]; release: () => Promise<void> }

const tell = (event: string, fields?: Record<string, unknown>) =>
  log.info(event, fields as LogFields)

/**
 * The database of this environment, its own or the embedded one, migrated and connected, and the vault beside it with another login: of the
 * embedded server, or of VAULT_DATABASE_URL. Without that the vault stays shut. `release` gives the embedded server up.
 */
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
  const logins = server && (await ensureLogins(server.url))
  connectDatabase(logins?.app ?? url)
  const vaultUrl = logins?.vault ?? environment.vaultDatabaseUrl
  if (vaultUrl) await openVault(vaultUrl, { project, log: tell })
  return { url, applied, release: () => release(server) }
}
