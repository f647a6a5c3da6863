import type { Client } from 'pg'
import type { Migration } from './folder.server.ts'

/** A row of Prisma's own history table; the definition below is the one `prisma migrate deploy` makes. */
type Row = {
  migration_name: string
  checksum: string
  finished_at: Date | null
  rolled_back_at: Date | null
}

const historyTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

/** Says which migrations the database still lacks. Throws one sentence when its history cannot be continued. */
export async function pendingMigrations(client: Client, known: Migration[]): Promise<Migration[]> {
  await client.query(historyTable)
  const { rows } = await client.query<Row>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations" ORDER BY started_at',
  )
  const standing = rows.filter((row) => row.rolled_back_at === null)
  const reason = whyNotContinue(standing, known)
  if (reason) throw new Error(reason)
  const applied = new Set(standing.map((row) => row.migration_name))
  return known.filter((migration) => !applied.has(migration.name))
}

function whyNotContinue(rows: Row[], known: Migration[]): string | undefined {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const { migration_name: name, checksum, finished_at: finishedAt } of rows) {
    if (finishedAt === null) {
      return `Migration "${name}" was begun in this database and never finished: restore a backup, or mend it by hand and mark it with \`prisma migrate resolve\`.`
    }
    if (!checksums.has(name)) {
      return `This database knows the migration "${name}" and this version of Lykta does not: run the newer version, or restore a backup.`
    }
    if (checksums.get(name) !== checksum) {
      return `Migration "${name}" was changed after it had been applied to this database: put the file back as it was, and write a new migration instead.`
    }
  }
  return undefined
}
