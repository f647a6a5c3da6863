import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** The hashes of all addresses that are gone for good, as hexadecimal digits. */
export async function listTombstones(on: Db = db()): Promise<string[]> {
  const rows = await on.$queryRaw<{ hash: string }[]>`
    SELECT encode(address_hash, 'hex') AS hash FROM story_tombstone`
  return rows.map(({ hash }) => hash)
}

/** Stories that stand although their address is one of these. */
export async function listStanding(hashes: readonly string[], tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM story WHERE state <> 'withdrawn' AND encode(story_address_hash(address), 'hex') = ANY (${[...hashes]}::text[])
    ORDER BY id FOR UPDATE`
  return rows.map(({ id }) => id)
}

/** Puts tombstones back; the database withdraws the stories under them. */
export const insertTombstones = (hashes: readonly string[], at: Date, tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO story_tombstone (address_hash, at) SELECT decode(hash, 'hex'), ${at} FROM unnest(${[...hashes]}::text[]) AS hash
    ON CONFLICT DO NOTHING`

/** The address of a story, of whatever state. */
export async function findAddress(id: string, on: Db = db()): Promise<string | undefined> {
  const [story] = await on.$queryRaw<{ address: string }[]>`
    SELECT address FROM story WHERE id = ${id}::uuid`
  return story?.address
}

/** When the last story was withdrawn. */
export async function findLastTombstone(on: Db = db()): Promise<Date | undefined> {
  const [last] = await on.$queryRaw<
    { at: Date | null }[]
  >`SELECT max(at) AS at FROM story_tombstone`
  return last?.at ?? undefined
}

/**
 * Gives the tables with alias, texts and pictures new files that hold only what is there; outside any transaction. It waits for nobody, so that no reader
 * waits behind it: false when a table was in use.
 */
export async function rewriteTables(): Promise<boolean> {
  const before = await listFiles()
  await db()
    .$executeRaw`VACUUM (FULL, SKIP_LOCKED) story, story_text, story_picture, story_picture_text`
  const after = await listFiles()
  return before.every((file) => !after.includes(file))
}

const listFiles = async (): Promise<number[]> => {
  const rows = await db().$queryRaw<{ file: number }[]>`
    SELECT pg_relation_filenode(name)::int8::float8 AS file FROM unnest('{story,story_text,story_picture,story_picture_text}'::regclass[]) AS name`
  return rows.map(({ file }) => file)
}

/** Whether this login may give the tables new files: they are its own, or it was granted MAINTAIN, which PostgreSQL 17 brought. */
export async function mayRewriteTables(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ may: boolean }[]>`
    SELECT bool_and(pg_has_role(c.relowner, 'USAGE') OR CASE WHEN current_setting('server_version_num')::int >= 170000
      THEN has_table_privilege(c.oid, 'MAINTAIN') ELSE false END) AS may
    FROM pg_class c WHERE c.oid = ANY ('{story,story_text,story_picture,story_picture_text}'::regclass[])`
  return row?.may ?? false
}

/** Whether this login may begin a new piece of the database's journal and let the pieces before it go. */
export async function mayDropJournal(): Promise<boolean> {
  const [may] = await db().$queryRaw<{ both: boolean }[]>`
    SELECT has_function_privilege('pg_switch_wal()', 'EXECUTE') AND pg_has_role('pg_checkpoint', 'USAGE') AS both`
  return may?.both ?? false
}

/** Begins a new piece of the database's journal and lets the pieces before it go; false where this login may not, as on many a rented server. */
export async function dropJournal(): Promise<boolean> {
  if (!(await mayDropJournal())) return false
  await db().$queryRaw`SELECT pg_switch_wal()`
  await db().$executeRaw`CHECKPOINT`
  return true
}
