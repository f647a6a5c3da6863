import { join } from 'node:path'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { connectVault } from '#app/platform/vault-db.server.ts'

type Log = (event: string, fields?: Record<string, unknown>) => void

/**
 * Brings the vault's schema up to date with the vault's own login, and connects it. Its history is its own: the pages' login neither owns
 * nor sees any of it.
 */
export async function openVault(
  url: string,
  { project, log }: { project: string; log: Log },
): Promise<void> {
  const folder = join(project, 'prisma/vault')
  await applyMigrations(url, { folder, log, schema: 'vault' })
  connectVault(url)
}
