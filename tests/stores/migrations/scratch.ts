import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { ask } from '#tests/make/database.ts'

const databases: string[] = []
const folders: string[] = []

/** A new database on the run's server: empty, or a clone of the migrated one. */
export async function newDatabase(from: 'empty' | 'migrated' = 'empty'): Promise<string> {
  const { adminUrl, templateUrl } = inject('databaseServer')
  const name = `migrations_${randomBytes(6).toString('hex')}`
  const template = from === 'empty' ? '' : `TEMPLATE ${new URL(templateUrl).pathname.slice(1)}`
  await ask(adminUrl, `CREATE DATABASE ${name} ${template}`)
  databases.push(name)
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  return url.href
}

/** A folder of migrations, by name: their SQL. */
export async function newMigrations(migrations: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lykta-migrations-'))
  folders.push(folder)
  for (const [name, sql] of Object.entries(migrations)) await addMigration(folder, name, sql)
  return folder
}

/** Writes one migration, or writes it anew. */
export async function addMigration(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

/** Drops every database and folder made here. */
export async function tidy(): Promise<void> {
  const { adminUrl } = inject('databaseServer')
  for (const name of databases.splice(0)) await ask(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
}
