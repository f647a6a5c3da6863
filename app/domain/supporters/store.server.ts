import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Supporter } from './supporter.ts'

/** Writes a supporter unless the address is known; answers the id of the one that is kept, or of the one that she was merged into. */
export async function saveSupporter(
  person: { email: string; name: string; locale: Locale },
  tx: Statements,
): Promise<string> {
  // The empty update makes a conflict answer the row that is there.
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO supporter (id, email, name, locale)
    VALUES (${newId()}::uuid, ${person.email}, ${person.name}, ${person.locale}::locale)
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING coalesce(merged_into, id) AS id`
  const id = rows[0]?.id
  if (!id) throw new Error('a supporter was written without an id')
  return id
}

const shown = {
  id: true,
  name: true,
  email: true,
  locale: true,
  version: true,
  createdAt: true,
} as const

/** A supporter by her id, or the one whom that id was merged into. */
export async function findSupporterRow(id: string, on: Db = db()): Promise<Supporter | null> {
  const row = await on.supporter.findUnique({
    where: { id },
    select: { ...shown, into: { select: shown } },
  })
  if (!row) return null
  const { into, ...own } = row
  return into ?? own
}

type Question = { words: string; after: { at: string; id: string } | undefined; limit: number }

/** Supporters by any part of their name or address, or of one that was merged into them, newest first, beyond one. */
export const listSupporterRows = (
  { words, after, limit }: Question,
  on: Db = db(),
): Promise<Supporter[]> => {
  const like = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const at = after?.at ?? 'infinity'
  const id = after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  // Two questions, because one plan cannot serve both: with words the index of words, without them the index of time.
  if (words === '')
    return on.$queryRaw`
      SELECT id, name, email, locale, version, created_at AS "createdAt" FROM supporter
      WHERE merged_into IS NULL AND (created_at, id) < (${at}::timestamptz, ${id}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${limit}`
  return on.$queryRaw`
    SELECT id, name, email, locale, version, created_at AS "createdAt" FROM supporter
    WHERE id IN (SELECT coalesce(merged_into, id) FROM supporter WHERE (lower(name) || ' ' || email) LIKE ${like})
      AND (created_at, id) < (${at}::timestamptz, ${id}::uuid)
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`
}

/** Corrects a supporter from the version that was shown; false when somebody else has changed her since. Throws on an address that is another's. */
export async function saveCorrection(
  { id, version, name, email, locale }: Omit<Supporter, 'createdAt'>,
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE supporter SET name = ${name}, email = ${email}, locale = ${locale}::locale, version = version + 1
    WHERE id = ${id}::uuid AND version = ${version} AND merged_into IS NULL`
  return rows === 1
}

/** Whose an address is; `mergedInto` where the row only leads on. */
export const findSupporterByEmail = (email: string, on: Db = db()) =>
  on.supporter.findUnique({ where: { email }, select: { id: true, mergedInto: true } })
