import { readFileSync } from 'node:fs'
import pg from 'pg'
import { passwordPath } from './cluster.server.ts'
import type { Postmaster } from './postmaster.server.ts'

/** The address of one database of a running server, for `pg` and Prisma's adapter. */
export function addressOf(server: Postmaster, database: string, home: string): string {
  if (process.platform === 'win32') {
    const password = readFileSync(passwordPath(home), 'utf8').trim()
    return `postgresql://lykta:${password}@127.0.0.1:${server.port}/${database}`
  }
  // The host in the query wins; the one before it only makes this an address that every parser accepts.
  return `postgresql://lykta@localhost:${server.port}/${database}?host=${encodeURIComponent(server.socketFolder)}`
}

/** Makes sure that the server answers and that the database is there. */
export async function ensureDatabase(url: string, adminUrl: string): Promise<void> {
  try {
    await ask(url, 'SELECT 1')
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error
    await ask(adminUrl, 'CREATE DATABASE lykta').catch(unlessThere)
  }
}

/** Two processes may find it missing at once. */
function unlessThere(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    ssl: false,
    application_name: 'lykta start',
  })
  client.on('error', () => undefined) // a lost connection also fails the query under way, which tells
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
