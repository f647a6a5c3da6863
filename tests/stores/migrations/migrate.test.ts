import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { afterEach, expect, it } from 'vitest'
import { catalogueReader } from '#app/platform/migrations/catalogue.server.ts'
import { schemaEngine } from '#app/platform/migrations/engine.server.ts'
import { readMigrations } from '#app/platform/migrations/folder.server.ts'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { ask } from '#tests/make/database.ts'
import { addMigration, newDatabase, newMigrations, tidy } from './scratch.ts'

afterEach(tidy)

const log = () => undefined
const first = '20260101120000_first'
const second = '20260201120000_second'

/** With semicolons where only a real parser, or nobody at all, takes them for ends. */
const withFunction = `
CREATE TABLE piece (id integer PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER shout BEFORE INSERT ON piece FOR EACH ROW EXECUTE FUNCTION shout();
INSERT INTO piece VALUES (1, 'a;b') -- no semicolon, and a remark at the end`

const tables = (url: string) =>
  ask<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  )

it('applies what is missing in the order of the names, and nothing twice', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({
    [second]: "INSERT INTO piece VALUES (2, 'c')",
    [first]: withFunction,
  })
  expect(await applyMigrations(url, { folder, log })).toEqual({ applied: [first, second] })
  expect(await applyMigrations(url, { folder, log })).toEqual({ applied: [] })
  expect(await ask(url, 'SELECT name FROM piece ORDER BY id')).toEqual([
    { name: 'A;B' },
    { name: 'C' },
  ])
})

it('keeps the history that Prisma keeps, with the sha256 of each file', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({ [first]: withFunction })
  await applyMigrations(url, { folder, log })
  const checksum = createHash('sha256').update(withFunction).digest('hex')
  const rows = await ask(
    url,
    'SELECT checksum, migration_name, logs, rolled_back_at, applied_steps_count, finished_at >= started_at AS in_order FROM _prisma_migrations',
  )
  expect(rows).toEqual([
    {
      checksum,
      migration_name: first,
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
      in_order: true,
    },
  ])
})

it('leaves a history in which Prisma’s own engine finds nothing wrong', async () => {
  const url = await newDatabase('migrated')
  const clean = { editedMigrationNames: [], failedMigrationNames: [], history: null }
  expect(await diagnosis(url)).toMatchObject({ ...clean, hasMigrationsTable: true })
  await ask(url, "UPDATE _prisma_migrations SET checksum = 'other'")
  expect((await diagnosis(url)).editedMigrationNames).not.toEqual([])
})

it('two at once: one applies, the other waits and finds nothing to do', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({ [first]: `SELECT pg_sleep(0.1); ${withFunction}` })
  const both = await Promise.all([
    applyMigrations(url, { folder, log }),
    applyMigrations(url, { folder, log }),
  ])
  expect(both.flatMap(({ applied }) => applied)).toEqual([first])
  expect(await ask(url, 'SELECT count(*)::int AS rows FROM piece')).toEqual([{ rows: 1 }])
})

it('refuses to go on when an applied file was changed, and applies nothing', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({ [first]: withFunction })
  await applyMigrations(url, { folder, log })
  await addMigration(folder, first, `${withFunction} `)
  await addMigration(folder, second, 'CREATE TABLE more ()')
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow(
    `Migration "${first}" was changed after it had been applied`,
  )
  expect(await tables(url)).toEqual([{ name: '_prisma_migrations' }, { name: 'piece' }])
})

it('refuses a database that is ahead of this version', async () => {
  const url = await newDatabase()
  await applyMigrations(url, {
    folder: await newMigrations({ [first]: withFunction, [second]: 'SELECT 1' }),
    log,
  })
  const folder = await newMigrations({ [first]: withFunction })
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow(
    `knows the migration "${second}" and this version of Lykta does not`,
  )
})

it('refuses a history with an unfinished migration, and goes on once it is marked as rolled back', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({ [first]: 'SELECT 1' })
  await applyMigrations(url, { folder, log })
  await addMigration(folder, second, 'CREATE TABLE more ()')
  await ask(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '${second}')`,
  )
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow(
    `Migration "${second}" was begun in this database and never finished`,
  )
  await ask(url, "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'")
  expect(await applyMigrations(url, { folder, log })).toEqual({ applied: [second] })
})

it('a failing migration leaves nothing behind, keeps the ones before it, and may be mended', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({
    [first]: 'CREATE TABLE kept ()',
    [second]: 'CREATE TABLE lost (); SELECT 1/0',
  })
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow(
    `Migration "${second}" failed and left nothing behind: division by zero.`,
  )
  expect(await tables(url)).toEqual([{ name: '_prisma_migrations' }, { name: 'kept' }])
  await addMigration(folder, second, 'CREATE TABLE mended ()')
  expect(await applyMigrations(url, { folder, log })).toEqual({ applied: [second] })
})

it('a migration whose history cannot be written down is not applied either', async () => {
  const url = await newDatabase()
  const refusing = `CREATE TABLE lost (); ALTER TABLE _prisma_migrations ADD CHECK (migration_name <> '${first}')`
  const folder = await newMigrations({ [first]: refusing })
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow('violates check constraint')
  expect(await tables(url)).toEqual([{ name: '_prisma_migrations' }])
})

it('refuses a folder whose name would not sort or does not belong', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({ "1_o'brien": 'SELECT 1' })
  await expect(applyMigrations(url, { folder, log })).rejects.toThrow(
    'is not named like 20260131120000_first_light',
  )
  expect(await tables(url)).toEqual([])
})

/** What `prisma migrate status` would say of the project's migrations and this database. */
async function diagnosis(url: string) {
  const baseDir = join(process.cwd(), 'prisma/migrations')
  const { factory, pool } = catalogueReader(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await (await schemaEngine()).new({ datamodels: undefined }, log, adapter)
  const found = await engine.diagnoseMigrationHistory({
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
    migrationsList: { baseDir, shadowDbInitScript: '', ...(await asPrismaReads(baseDir)) },
  })
  engine.free()
  await pool.end()
  return found
}

/** The folder as Prisma's command line would hand it to the engine. */
async function asPrismaReads(baseDir: string) {
  const migrations = await readMigrations(baseDir)
  const path = 'migration_lock.toml'
  return {
    lockfile: { path, content: await readFile(join(baseDir, path), 'utf8') },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}
