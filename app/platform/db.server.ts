import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Prisma } from './db/generated/client.ts'
import { PrismaClient } from './db/generated/client.ts'
import { log } from './log.server.ts'
import { type Statements, statementsOn } from './statements.server.ts'

/** An open transaction. */
export type Tx = Statements
/** Anything a store can ask in SQL: the database itself, or an open transaction. */
export type Db = Statements
/** The same with the ORM's models, for what is read or written by whole objects. */
export type OrmTx = Prisma.TransactionClient
type Database = Omit<PrismaClient, '$queryRaw' | '$executeRaw'> & Statements
export type Orm = Database | OrmTx

type Connected = { pool: pg.Pool; client: Database }

let connected: Connected | undefined

/** Opens the pool on `url`, once a process. */
export function connectDatabase(url: string, connections = 16): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // Without UTC the adapter stores instants an hour or two wrong, and reading back hides it.
    options: '-c TimeZone=UTC',
  })
  // A server that dies breaks every connection, idle or in the middle of a transaction; unheard, each would end the process.
  const heard = (error: Error) => log.warn('database.connection_lost', { reason: error.message })
  pool.on('error', heard)
  pool.on('connect', (connection) => connection.on('error', heard))
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  const client = Object.assign(new PrismaClient({ adapter }), statementsOn(pool)) as Database
  connected = { pool, client }
  return client
}

/** The database. Throws before `connectDatabase`: a programming error. */
export const db = (): Database => connection().client

function connection(): Connected {
  if (!connected) throw new Error('the database was asked for before it was connected')
  return connected
}

/** Closes the pool; questions under way are answered first. */
export async function disconnectDatabase(): Promise<void> {
  await connected?.client.$disconnect()
  connected = undefined
}

/** True when the database answers within a second; the health page and the 503 page ask this. */
export async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((answer) => setTimeout(answer, 1_000, false).unref())
  const asked = db().$queryRaw`SELECT 1`.then(
    () => true,
    // Any failure here means the same to the caller: it does not answer.
    () => false,
  )
  return Promise.race([asked, late])
}

const attempts = 6
const longestMs = 10_000

/**
 * Runs `work` in one transaction and retries what another transaction made fail (serialization, deadlock, a unique key written at the same
 * moment when `work` is safe to repeat). No network calls inside; it is broken off after ten seconds.
 */
export const transaction = <Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> =>
  retried(() => inTransaction(work))

/** The same with the ORM's models. */
export const ormTransaction = <Done>(work: (tx: OrmTx) => Promise<Done>): Promise<Done> =>
  retried(() => connection().client.$transaction(work, { maxWait: longestMs, timeout: longestMs }))

async function inTransaction<Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> {
  const client = await connection().pool.connect()
  const late = setTimeout(() => void client.end(), longestMs)
  try {
    await client.query('BEGIN')
    const done = await work(statementsOn(client))
    const { command } = await client.query('COMMIT')
    // PostgreSQL answers so when a statement failed and `work` went on all the same.
    if (command !== 'COMMIT') throw new Error('a transaction was undone instead of committed')
    client.release()
    return done
  } catch (error) {
    await abandon(client)
    throw error
  } finally {
    clearTimeout(late)
  }
}

/** Undoes what was done; a line on which even that fails is closed, which undoes it as well. */
const abandon = (client: pg.PoolClient): Promise<void> =>
  client.query('ROLLBACK').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )

async function retried<Done>(begin: () => Promise<Done>): Promise<Done> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const tried = await tryOnce(begin)
    if ('done' in tried) return tried.done
    await new Promise((resume) => setTimeout(resume, Math.random() * 20 * 2 ** attempt))
  }
  return begin()
}

async function tryOnce<Done>(
  begin: () => Promise<Done>,
): Promise<{ done: Done } | { again: true }> {
  try {
    return { done: await begin() }
  } catch (error) {
    if (!isConflict(error)) throw error
    return { again: true }
  }
}

/** A clash with another transaction, by any of the names it has: PostgreSQL's own codes, P2034, or the adapter's raw error at COMMIT. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (isUniqueViolation(error)) return true
  if ('code' in error && ['40001', '40P01', 'P2034'].includes(String(error.code))) return true
  return /TransactionWriteConflict|40001|40P01|deadlock detected/.test(
    `${error.message} ${JSON.stringify(error)}`,
  )
}

/** Another row has this key already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && ['23505', 'P2002'].includes(String(error.code))) return true
  return /UniqueConstraintViolation|\b23505\b/.test(`${error.message} ${JSON.stringify(error)}`)
}
