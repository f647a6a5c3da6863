import pg from 'pg'
import { log } from './log.server.ts'
import { type Statements, statementsOn } from './statements.server.ts'

let connected: { pool: pg.Pool; statements: Statements } | undefined

/** Opens the vault's own pool, with the login that alone sees its schema. */
export function connectVault(url: string): void {
  const pool = new pg.Pool({
    connectionString: url,
    // The vault is opened by hand, seldom.
    ...{ max: 2, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 10_000 },
    options: '-c TimeZone=UTC -c search_path=vault -c lock_timeout=10000',
  })
  const heard = (error: Error) =>
    log.warn('database.connection_lost', { reason: error.message, step: 'vault' })
  pool.on('error', heard)
  pool.on('connect', (connection) => connection.on('error', heard))
  connected = { pool, statements: statementsOn(pool, { prepared: false }) }
}

/** The vault's statements; undefined where no login was set up for it. */
export const vaultDb = (): Statements | undefined => connected?.statements

/** Closes the vault's pool. */
export async function disconnectVault(): Promise<void> {
  const pool = connected?.pool
  connected = undefined
  await pool?.end()
}
