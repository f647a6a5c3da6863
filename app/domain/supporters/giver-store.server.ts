import { db, type Statements } from '#app/platform/db.server.ts'
import type { Giver } from './supporter.ts'

/** Whom a word leads to, or the one whom she was merged into; the one place that says so, for each page behind it. */
export const findGiverByHash = async (
  hash: Buffer,
  on: Statements = db(),
): Promise<Giver | undefined> =>
  (
    await on.$queryRaw<Giver[]>`
      SELECT s.id, s.name, s.email, s.locale FROM supporter held
      JOIN supporter s ON s.id = coalesce(held.merged_into, held.id) WHERE held.token_hash = ${hash}`
  )[0]

/** Whoever is on file under an address. */
export const findGiverByEmail = async (
  email: string,
  on: Statements = db(),
): Promise<Giver | undefined> =>
  (
    await on.$queryRaw<Giver[]>`
      SELECT id, name, email, locale FROM supporter WHERE email = ${email}`
  )[0]

/** Changes a giver's name and language; false when they are so already. */
export async function saveOwnDetails(
  { id, name, locale }: Pick<Giver, 'id' | 'name' | 'locale'>,
  tx: Statements,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE supporter SET name = ${name}, locale = ${locale}::locale, version = version + 1
    WHERE id = ${id}::uuid AND (name, locale) IS DISTINCT FROM (${name}, ${locale}::locale)`
  return rows === 1
}
