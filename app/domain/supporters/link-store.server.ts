import { db, type Statements } from '#app/platform/db.server.ts'
import type { Giver } from './supporter.ts'

type Held = { edition: number; hash: Uint8Array | null }

/** Which edition the word of an address has, and the hash that opens a page now; undefined where nobody has the address. */
export const findHeldLink = async (
  email: string,
  on: Statements = db(),
): Promise<Held | undefined> =>
  (
    await on.$queryRaw<Held[]>`
      SELECT link_edition AS edition, token_hash AS hash FROM supporter WHERE email = ${email}`
  )[0]

type Word = { email: string; edition: number; hash: Buffer }

/** Keeps the hash of the word that leads to whoever has this address; false when it has become another edition's, or is dead. */
export const saveLink = async (
  { email, edition, hash }: Word,
  on: Statements = db(),
): Promise<boolean> =>
  (await on.$executeRaw`
    UPDATE supporter SET token_hash = ${hash} WHERE email = ${email} AND link_edition = ${edition}
      AND NOT EXISTS (SELECT FROM dead_link WHERE token_hash = ${hash})`) === 1

/** Goes on to the next edition where this one's word is dead: another row had the address when that was made useless. */
export const passDeadLink = (
  { email, edition, hash }: Word,
  on: Statements = db(),
): Promise<number> => on.$executeRaw`
  UPDATE supporter SET link_edition = link_edition + 1 WHERE email = ${email} AND link_edition = ${edition}
    AND EXISTS (SELECT FROM dead_link WHERE token_hash = ${hash})`

/** Somebody by her id, while her link has this edition. */
export const findGiverByEdition = async (
  { id, edition }: { id: string; edition: number },
  on: Statements,
): Promise<Giver | undefined> =>
  (
    await on.$queryRaw<Giver[]>`
      SELECT id, name, email, locale FROM supporter
      WHERE id = ${id}::uuid AND link_edition = ${edition} AND merged_into IS NULL`
  )[0]

type Renewed = { id: string; email: string; edition: number }

/** Raises the edition of a supporter and of those who were merged into her, since each one's word leads to her. */
export const raiseEditions = (id: string, tx: Statements): Promise<Renewed[]> => tx.$queryRaw`
  UPDATE supporter SET link_edition = link_edition + 1 WHERE id = ${id}::uuid OR merged_into = ${id}::uuid
  RETURNING id, email, link_edition AS edition`

/** Writes down words that lead nowhere again. */
export const saveDeadLinks = (hashes: readonly Buffer[], tx: Statements): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO dead_link (token_hash) SELECT unnest(${[...hashes]}::bytea[]) ON CONFLICT DO NOTHING`

/** Whether a word leads nowhere for good. */
export const isDead = async (hash: Buffer, on: Statements = db()): Promise<boolean> =>
  (await on.$queryRaw<unknown[]>`SELECT 1 FROM dead_link WHERE token_hash = ${hash}`).length > 0

/** The edition of a supporter's link. */
export const findEdition = async (id: string, on: Statements = db()): Promise<number | undefined> =>
  (
    await on.$queryRaw<{ edition: number }[]>`
      SELECT link_edition AS edition FROM supporter WHERE id = ${id}::uuid`
  )[0]?.edition
