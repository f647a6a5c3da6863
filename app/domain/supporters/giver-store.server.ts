import { db, type Statements } from '#app/platform/db.server.ts'
import type { Giver } from './supporter.ts'

/** Keeps the hash of the word that leads to whoever has this address; nothing happens where nobody has it. */
export const saveGiverHash = (email: string, hash: Buffer, on: Statements = db()) =>
  on.$executeRaw`
    UPDATE supporter SET token_hash = ${hash}
    WHERE email = ${email} AND token_hash IS DISTINCT FROM ${hash}::bytea`

/** Whom a word leads to; the one place that says so, for each page behind it. */
export const findGiverByHash = async (
  hash: Buffer,
  on: Statements = db(),
): Promise<Giver | undefined> =>
  (
    await on.$queryRaw<Giver[]>`
      SELECT id, name, email, locale FROM supporter WHERE token_hash = ${hash}`
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
