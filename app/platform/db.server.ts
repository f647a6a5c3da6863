import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Prisma } from './db/generated/client.ts'
import { PrismaClient } from './db/generated/client.ts'
import { keepsStatements, statementNames } from './db/statement-name.server.ts'
import { log } from './log.server.ts'

export type Tx = Prisma.TransactionClient
/** Anything a store can ask: the database itself, or an open transaction. */
export type Db = PrismaClient | Tx

let client: PrismaClient | undefined

/** Opens the pool on `url`, once a process. */
export function connectDatabase(url: string, connections = 16): PrismaClient {
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
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    ...(keepsStatements(url) && { statementNameGenerator: statementNames() }),
  })
  client = new PrismaClient({ adapter })
  return client
}

/** The database. Throws before `connectDatabase`: a programming error. */
export function db(): PrismaClient {
  if (!client) throw new Error('the database was asked for before it was connected')
  return client
}

/** Closes the pool; questions under way are answered first. */
export async function disconnectDatabase(): Promise<void> {
  await client?.$disconnect()
  client = undefined
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

/**
 * Runs `work` in one transaction and retries what another transaction made fail (serialization, deadlock, a unique key written at the same
 * moment when `work` is safe to repeat). No network calls inside.
 */
export async function transaction<Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const tried = await tryOnce(work)
    if ('done' in tried) return tried.done
    await new Promise((resume) => setTimeout(resume, Math.random() * 20 * 2 ** attempt))
  }
  return begin(work)
}

const begin = <Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> =>
  db().$transaction(work, { maxWait: 10_000, timeout: 10_000 })

async function tryOnce<Done>(
  work: (tx: Tx) => Promise<Done>,
): Promise<{ done: Done } | { again: true }> {
  try {
    return { done: await begin(work) }
  } catch (error) {
    if (!isConflict(error)) throw error
    return { again: true }
  }
}

/** A clash with another transaction, by any of the names it has: P2034, the adapter's raw error at COMMIT, or PostgreSQL's own codes. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (isUniqueViolation(error)) return true
  if ('code' in error && error.code === 'P2034') return true
  return /TransactionWriteConflict|40001|40P01|deadlock detected/.test(
    `${error.message} ${JSON.stringify(error)}`,
  )
}

/** Another row has this key already. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === 'P2002') return true
  return /UniqueConstraintViolation|\b23505\b/.test(`${error.message} ${JSON.stringify(error)}`)
}

/** What the database says of itself: its version ("18.4") and its size in bytes. */
export async function describeDatabase(): Promise<{ version: string; bytes: number }> {
  const [row] = await db().$queryRaw<{ version: string; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`
  return { version: row?.version ?? '?', bytes: Number(row?.bytes ?? 0) }
}
