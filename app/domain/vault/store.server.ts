import { db } from '#app/platform/db.server.ts'
import type { Statements } from '#app/platform/statements.server.ts'
import type { Subject } from './identity.ts'
import type { Opening, OpeningReason } from './opening.ts'

/** Whether the pages' login has no way into the vault: not by right, not by becoming its owner. A superuser always has. */
export async function pagesAreApart(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ apart: boolean }[]>`
    SELECT NOT (has_schema_privilege(current_user, n.oid, 'USAGE, CREATE') OR pg_has_role(current_user, n.nspowner, 'MEMBER')) AS apart
    FROM pg_namespace n WHERE n.nspname = 'vault'`
  return row?.apart ?? false
}

export type KeptIdentity = {
  subject: Subject
  sealed: Buffer<ArrayBuffer>
  by: string
  at: Date
}

/** Keeps an identity, in the place of one that was kept before. */
export const saveIdentity = ({ subject, sealed, by, at }: KeptIdentity, on: Statements) =>
  on.$executeRaw`
    INSERT INTO vault.identity (subject, sealed, kept_by, kept_at) VALUES (${subject}, ${sealed}, ${by}::uuid, ${at})
    ON CONFLICT (subject) DO UPDATE SET sealed = excluded.sealed, kept_by = excluded.kept_by, kept_at = excluded.kept_at`

/** Whether an identity is kept. */
export async function hasIdentity(subject: Subject, on: Statements): Promise<boolean> {
  const rows = await on.$queryRaw<
    unknown[]
  >`SELECT 1 FROM vault.identity WHERE subject = ${subject}`
  return rows.length > 0
}

/** What is locked away of somebody; undefined when nothing is. */
export async function findSealed(
  subject: Subject,
  on: Statements,
): Promise<Uint8Array | undefined> {
  const [row] = await on.$queryRaw<{ sealed: Uint8Array }[]>`
    SELECT sealed FROM vault.identity WHERE subject = ${subject}`
  return row?.sealed
}

export type NewOpening = {
  id: string
  subject: Subject
  reason: OpeningReason
  words: Buffer<ArrayBuffer>
  askedBy: string
}

/** Writes down that somebody asks; the database says when. */
export const insertOpening = (
  { id, subject, reason, words, askedBy }: NewOpening,
  on: Statements,
) =>
  on.$executeRaw`
    INSERT INTO vault.opening (id, subject, reason, words, asked_by, asked_at)
    VALUES (${id}::uuid, ${subject}, ${reason}, ${words}, ${askedBy}::uuid, now())`

/** An opening as it stands by the database's clock. */
export async function findOpening(id: string, on: Statements): Promise<Opening | undefined> {
  const [opening] = await on.$queryRaw<Opening[]>`
    SELECT id, subject, reason, asked_by AS "askedBy", approved_by AS "approvedBy", ends_at AS "endsAt",
      coalesce(ends_at > clock_timestamp(), false) AS "isOpen",
      approved_by IS NULL AND asked_at < clock_timestamp() - interval '24 hours' AS "isLapsed"
    FROM vault.opening WHERE id = ${id}::uuid`
  return opening
}

/** Opens for thirty minutes from now; false when somebody else has approved at the same moment. */
export const approveOpening = async (id: string, by: string, on: Statements): Promise<boolean> =>
  1 ===
  (await on.$executeRaw`UPDATE vault.opening SET approved_by = ${by}::uuid WHERE id = ${id}::uuid AND approved_by IS NULL`)

/** Writes the reading down and answers what was locked away, in one statement. Throws when the opening is over by now. */
export async function readSealed(
  openingId: string,
  by: string,
  on: Statements,
): Promise<Uint8Array> {
  const [row] = await on.$queryRaw<{ sealed: Uint8Array }[]>`
    WITH line AS (INSERT INTO vault.reading (opening_id, read_by, at) VALUES (${openingId}::uuid, ${by}::uuid, now()) RETURNING opening_id)
    SELECT i.sealed FROM line JOIN vault.opening o ON o.id = line.opening_id JOIN vault.identity i ON i.subject = o.subject`
  if (!row) throw new Error('an opening of the vault has no identity')
  return row.sealed
}
