import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { LetterKind } from './letter.ts'

export type LetterState = 'owed' | 'sending' | 'sent' | 'failed'

export type LetterRow = {
  id: string
  key: string
  kind: LetterKind
  reference: string
  recipient: string
  locale: 'sv' | 'nb' | 'en'
  state: LetterState
  attempts: number
  owedAt: Date
  dueAt: Date
  sentAt: Date | null
  attention: string | null
}

const fields = Prisma.sql`id, key, kind, reference, recipient, locale, state, attempts,
  owed_at AS "owedAt", due_at AS "dueAt", sent_at AS "sentAt", attention`

/** The letters about any of these things, newest first. */
export const listLettersAbout = (references: string[], on: Db = db()): Promise<LetterRow[]> =>
  on.$queryRaw`
    SELECT ${fields} FROM letter WHERE reference = ANY(${references}) ORDER BY owed_at DESC, id DESC`

/** Not sent again since: a later letter about the same thing, of the same kind, answers an earlier one. */
const unanswered = Prisma.sql`NOT EXISTS (SELECT FROM letter later
  WHERE later.reference = letter.reference AND later.kind = letter.kind AND later.id > letter.id)`

/** Letters in a state, newest first and of the failed ones those that wait for somebody, from the place where the last page ended. */
export function listLettersIn(
  wish: { state: LetterState; after: { at: Date; id: string } | undefined; limit: number },
  on: Db = db(),
): Promise<LetterRow[]> {
  const beyond = wish.after
    ? Prisma.sql`(due_at, id) < (${wish.after.at}, ${wish.after.id}::uuid)`
    : Prisma.sql`TRUE`
  const waiting = wish.state === 'failed' ? unanswered : Prisma.sql`TRUE`
  return on.$queryRaw`
    SELECT ${fields} FROM letter WHERE state = ${wish.state}::letter_state AND ${waiting} AND ${beyond}
    ORDER BY due_at DESC, id DESC LIMIT ${wish.limit}`
}

/** A letter by its id. */
export async function findLetter(id: string, on: Db = db()): Promise<LetterRow | undefined> {
  const rows = await on.$queryRaw<LetterRow[]>`SELECT ${fields} FROM letter WHERE id = ${id}::uuid`
  return rows[0]
}

/** How many letters failed and were not sent again, at most `most`. */
export async function countFailed(most: number, on: Db = db()): Promise<number> {
  const rows = await on.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM letter WHERE state = 'failed'
      AND ${unanswered} LIMIT ${most}) counted`
  return rows[0]?.n ?? 0
}

/** Writes a copy of a letter to be sent again under a key of its own; false when that copy is there already. */
export async function saveCopy(
  copy: { of: LetterRow; key: string; at: Date },
  tx: Tx,
): Promise<boolean> {
  const { kind, reference, recipient, locale } = copy.of
  const rows = await tx.$executeRaw`
    INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
    VALUES (${newId()}::uuid, ${copy.key}, ${kind}, ${reference}, ${recipient}, ${locale}::locale, ${copy.at}, ${copy.at})
    ON CONFLICT (key) DO NOTHING`
  return rows === 1
}

/** What has become of the letters of one kind and edition. A letter is sent when it or one sent again in its place is. */
export async function countEdition(
  kind: LetterKind,
  edition: number,
  on: Db = db(),
): Promise<{ owed: number; sent: number; failed: number }> {
  const rows = await on.$queryRaw<{ owed: number; sent: number; failed: number }[]>`
    SELECT count(*)::int AS owed, count(*) FILTER (WHERE sent)::int AS sent,
      count(*) FILTER (WHERE NOT sent AND failed)::int AS failed
    FROM (SELECT bool_or(state = 'sent') AS sent, bool_or(state = 'failed') AS failed FROM letter
      WHERE kind = ${kind} AND split_part(key, '/', 3) = ${String(edition)} GROUP BY reference) letters`
  return rows[0] ?? { owed: 0, sent: 0, failed: 0 }
}
