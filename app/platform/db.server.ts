import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Prisma } from './db/generated/client.ts'
import { PrismaClient } from './db/generated/client.ts'
import { keepsStatements, statementNames } from './db/statement-name.server.ts'
import { log } from './log.server.ts'
import { type Statements, statementsOn } from './statements.server.ts'

type Database = Omit<PrismaClient, '$queryRaw' | '$executeRaw'> & Statements
/** An open transaction with the ORM's models. */
export type Tx = Omit<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'> & Statements
/** Anything a store can ask by models: the database itself, or an open transaction. */
export type Db = Database | Tx
/** An open transaction that speaks SQL only. */
export type SqlTx = Statements & {
  /**
   * Lets the COMMIT travel right behind statements that were sent and not awaited, so that rows which others wait for are locked for the
   * database's time and not for ours. Nothing of `work` may follow or depend on them; one that fails undoes everything.
   */
  last(sent: Promise<unknown>): void
}
export type { Statements } from './statements.server.ts'

type Connected = { pool: pg.Pool; client: Database; prepared: boolean }

let connected: Connected | undefined

const longestMs = 10_000

/** Opens the pool on `url`, once a process. */
export function connectDatabase(url: string, connections = 16): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // Statements are sent without waiting for the answer to the one before; the server takes them in order.
    pipeline: true,
    // Without UTC the adapter stores instants an hour or two wrong, and reading back hides it. No transaction waits longer than ten
    // seconds for a lock, or for us.
    options: `-c TimeZone=UTC -c lock_timeout=${longestMs} -c idle_in_transaction_session_timeout=${longestMs}`,
  })
  // A server that dies breaks every connection, idle or in the middle of a transaction; unheard, each would end the process.
  const heard = (error: Error) => log.warn('database.connection_lost', { reason: error.message })
  pool.on('error', heard)
  pool.on('connect', (connection) => connection.on('error', heard))
  const prepared = keepsStatements(url)
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    ...(prepared && { statementNameGenerator: statementNames() }),
  })
  const client = withStatements(new PrismaClient({ adapter }), statementsOn(pool, { prepared }))
  connected = { pool, client, prepared }
  return client
}

/** The ORM with raw statements of ours in front of it. Its own methods keep its own, so that a transaction takes all of its statements in. */
const withStatements = (client: PrismaClient, statements: Statements): Database =>
  new Proxy(client, {
    get(target, name) {
      if (name in statements) return statements[name as keyof Statements]
      const own: unknown = Reflect.get(target, name)
      return typeof own === 'function' ? own.bind(target) : own
    },
  }) as unknown as Database

/** The database. Throws before `connectDatabase`: a programming error. */
export const db = (): Database => connection().client

function connection(): Connected {
  if (!connected) throw new Error('the database was asked for before it was connected')
  return connected
}

/** Closes the pool; questions under way are answered first. */
export async function disconnectDatabase(): Promise<void> {
  await connected?.client.$disconnect()
  // The ORM closes only what it has used.
  if (connected?.pool.ending === false) await connected.pool.end()
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

/**
 * Runs `work` in one transaction and retries what another transaction made fail (serialization, deadlock, a unique key written at the same
 * moment when `work` is safe to repeat). No network calls inside.
 */
export const transaction = <Done>(work: (tx: Tx) => Promise<Done>): Promise<Done> =>
  retried(() => db().$transaction(work, { maxWait: longestMs, timeout: longestMs }))

/** The same for the money path, in SQL and without the ORM: a sixth of the processor's time, and rows are locked for shorter. */
export const sqlTransaction = <Done>(work: (tx: SqlTx) => Promise<Done>): Promise<Done> =>
  retried(() => inTransaction(work))

async function inTransaction<Done>(work: (tx: SqlTx) => Promise<Done>): Promise<Done> {
  const { pool, prepared } = connection()
  const client = await pool.connect()
  const sent: Promise<unknown>[] = []
  const last = (statement: Promise<unknown>) => {
    // Heard here, lest a failure end the process before the COMMIT's answer is there.
    statement.catch(() => undefined)
    sent.push(statement)
  }
  try {
    last(client.query('BEGIN'))
    const done = await work({ ...statementsOn(client, { prepared }), last })
    const committed = client.query('COMMIT')
    await Promise.all(sent.concat(committed))
    // PostgreSQL answers otherwise when a statement failed and `work` went on all the same.
    if ((await committed).command !== 'COMMIT') throw new Error('a transaction was undone')
    client.release()
    return done
  } catch (error) {
    await abandon(client)
    throw error
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

/** A statement did not find what it must have; `refusal` is the word that it gave to refuse_unless. */
export const isRefused = (error: unknown, refusal: string): boolean =>
  error instanceof Error && 'code' in error && error.code === 'LY001' && error.message === refusal
/** What the database says of itself: its version ("18.4") and its size in bytes. */
export async function describeDatabase(): Promise<{ version: string; bytes: number }> {
  const [row] = await db().$queryRaw<{ version: string; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`
  return { version: row?.version ?? '?', bytes: Number(row?.bytes ?? 0) }
}
