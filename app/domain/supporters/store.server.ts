import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Statements, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import type { Supporter } from './supporter.ts'

/** Writes a supporter unless the address is known; answers the id of the one that is kept. */
export async function saveSupporter(
  person: { email: string; name: string; locale: Locale },
  tx: Statements,
): Promise<string> {
  // The empty update makes a conflict answer the row that is there.
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO supporter (id, email, name, locale)
    VALUES (${newId()}::uuid, ${person.email}, ${person.name}, ${person.locale}::locale)
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id`
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

export const findSupporterRow = (id: string, on: Db = db()): Promise<Supporter | null> =>
  on.supporter.findUnique({ where: { id }, select: shown })

type Question = { words: string; after: { at: string; id: string } | undefined; limit: number }

/** Supporters by any part of their name or address, newest first, beyond one. */
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
      WHERE (created_at, id) < (${at}::timestamptz, ${id}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${limit}`
  return on.$queryRaw`
    SELECT id, name, email, locale, version, created_at AS "createdAt" FROM supporter
    WHERE (lower(name) || ' ' || email) LIKE ${like} AND (created_at, id) < (${at}::timestamptz, ${id}::uuid)
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`
}

/** Corrects a supporter from the version that was shown; false when somebody else has changed her since. Throws on an address that is another's. */
export async function saveCorrection(
  { id, version, name, email, locale }: Omit<Supporter, 'createdAt'>,
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE supporter SET name = ${name}, email = ${email}, locale = ${locale}::locale, version = version + 1
    WHERE id = ${id}::uuid AND version = ${version}`
  return rows === 1
}

export const findSupporterByEmail = (email: string, on: Db = db()) =>
  on.supporter.findUnique({ where: { email }, select: { id: true } })
