import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { connectDatabase, disconnectDatabase } from '#app/platform/db.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { testEnvironment } from './environment.ts'

export type TestDatabase = {
  url: string
  /** Empties every table, past the triggers that forbid it. */
  reset(): Promise<void>
  /** Closes the pool and drops the database. */
  close(): Promise<void>
}

type Wish = { connections?: number; environment?: Partial<Environment> }

/**
 * A database of the test file's own, a clone of the migrated one, connected as `db()`; an environment, with a data folder; and the clock as it goes, whatever
 * the file before made of it. Call it in `beforeAll`.
 */
export async function useTestDatabase(wish: Wish = {}): Promise<TestDatabase> {
  const { templateUrl, adminUrl } = inject('databaseServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  await ask(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${nameOf(templateUrl)}`)
  const url = withName(templateUrl, name)
  const dataDir = await mkdtemp(join(tmpdir(), 'lykta-data-'))
  shiftClock(0)
  useEnvironment(testEnvironment({ databaseUrl: url, dataDir, ...wish.environment }))
  connectDatabase(url, wish.connections)
  const doors = openDoors(url)
  return {
    url,
    reset: async () => void (await doors.unguarded.query(deleteEverything)),
    close: async () => {
      await doors.close()
      await disconnectDatabase()
      await ask(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

type Doors = { guarded: pg.Pool; unguarded: pg.Pool; close: () => Promise<void> }

/** Ways to ask, for each database that is in use. */
const open = new Map<string, Doors>()

/** Connections that stay: a new one learns every table anew, which costs ten times as much as emptying them. */
function openDoors(url: string): Doors {
  const wish = {
    ...{ connectionString: url, application_name: 'lykta test' },
    ...{ max: 2, idleTimeoutMillis: 0 },
  }
  const guarded = new pg.Pool(wish)
  const unguarded = new pg.Pool({ ...wish, options: '-c session_replication_role=replica' })
  const close = async () => {
    open.delete(url)
    await Promise.all([endPool(guarded), endPool(unguarded)])
  }
  const doors = { guarded, unguarded, close }
  open.set(url, doors)
  return doors
}

/** Ends a pool, and waits until its connections are gone: the database is dropped next, and would break those that are not. */
async function endPool(pool: pg.Pool): Promise<void> {
  let left = pool.totalCount
  const gone = new Promise<void>((done) => {
    if (left === 0) done()
    pool.on('remove', () => {
      left -= 1
      if (left === 0) done()
    })
  })
  await pool.end()
  await gone
}

/** Asks a database as its owner. `unguarded` switches triggers and foreign keys off, to break data of this file's own on purpose. */
export async function ask<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  { unguarded = false }: { unguarded?: boolean } = {},
): Promise<Row[]> {
  const doors = open.get(url)
  if (!doors && unguarded) throw new Error('only a database of this file is broken on purpose')
  if (!doors) return askOnce<Row>(url, sql)
  return (await doors[unguarded ? 'unguarded' : 'guarded'].query<Row>(sql)).rows
}

/** Asks a database that is not this file's own. */
async function askOnce<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'lykta test' })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Deletes row by row: truncating gives each of the tables new files, which costs ten times as much for the few rows of a test. */
const deleteEverything = `DO $$ DECLARE full_table regclass; BEGIN
  FOR full_table IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
    WHERE schemaname IN ('public', 'vault') AND tablename <> '_prisma_migrations'
  LOOP EXECUTE format('DELETE FROM %s', full_table); END LOOP;
  PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL;
END $$`

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

function withName(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
