import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { AddressMove, MovePurpose } from './address-move.ts'

const columns = Prisma.sql`m.id, m.supporter_id AS "supporterId", s.locale::text AS locale, m.old_email AS "oldEmail",
  m.new_email AS "newEmail", m.asked_at AS "askedAt", m.agreed_at AS "agreedAt", m.expires_at AS "expiresAt"
  FROM address_move m JOIN supporter s ON s.id = m.supporter_id`

/** What may still come about: in time, of somebody who is on file under the address that agreed, or is asked to. */
const openAt = (at: Date) =>
  Prisma.sql`m.expires_at > ${at} AND s.email = m.old_email AND s.merged_into IS NULL`

/** The move that a word opens for this purpose; the new mailbox has nothing to confirm before the old one has agreed. */
const openedBy = (hash: Buffer, purpose: MovePurpose) =>
  purpose === 'agreement'
    ? Prisma.sql`m.agreement_hash = ${hash}`
    : Prisma.sql`m.confirmation_hash = ${hash} AND m.agreed_at IS NOT NULL`

type Word = { hash: Buffer; purpose: MovePurpose }

/** An open move by a word of one of its letters; undefined when there is none. */
export const findMoveByWord = async (
  { hash, purpose }: Word,
  at: Date,
  on: Statements = db(),
): Promise<AddressMove | undefined> =>
  (
    await on.$queryRaw<AddressMove[]>`
      SELECT ${columns} WHERE ${openedBy(hash, purpose)} AND ${openAt(at)}`
  )[0]

/** An open move by its own id or its giver's; undefined when there is none. */
export const findMoveBy = async (
  which: { id: string } | { supporterId: string },
  at: Date,
  on: Statements = db(),
): Promise<AddressMove | undefined> => {
  const named =
    'id' in which
      ? Prisma.sql`m.id = ${which.id}::uuid`
      : Prisma.sql`m.supporter_id = ${which.supporterId}::uuid`
  return (await on.$queryRaw<AddressMove[]>`SELECT ${columns} WHERE ${named} AND ${openAt(at)}`)[0]
}

/** The same by a word, locked: of two who press at once the second sees what the first has done. Its giver is locked before, by whoever asks. */
export const lockMove = async (
  { hash, purpose }: Word,
  at: Date,
  tx: Statements,
): Promise<AddressMove | undefined> =>
  (
    await tx.$queryRaw<AddressMove[]>`
      SELECT ${columns} WHERE ${openedBy(hash, purpose)} AND ${openAt(at)} FOR UPDATE OF m`
  )[0]

type NewMove = Omit<AddressMove, 'locale' | 'agreedAt'> & {
  agreementHash: Buffer
  confirmationHash: Buffer
}

/** Writes a move that waits for both mailboxes; its giver has no other. */
export const insertMove = (move: NewMove, tx: Statements): Promise<number> => tx.$executeRaw`
  INSERT INTO address_move (id, supporter_id, old_email, new_email, asked_at, expires_at, agreement_hash, confirmation_hash)
  VALUES (${move.id}::uuid, ${move.supporterId}::uuid, ${move.oldEmail}, ${move.newEmail}, ${move.askedAt}, ${move.expiresAt},
    ${move.agreementHash}, ${move.confirmationHash})`

/** Writes that the old mailbox has agreed. */
export const saveAgreed = (id: string, at: Date, tx: Statements): Promise<number> =>
  tx.$executeRaw`UPDATE address_move SET agreed_at = ${at} WHERE id = ${id}::uuid`

type Gone = { id: string }[]

/** Takes away the moves of these supporters, and answers which. */
export const dropMovesOf = (ids: readonly string[], tx: Statements): Promise<Gone> => tx.$queryRaw`
  DELETE FROM address_move WHERE supporter_id = ANY (${[...ids]}::uuid[]) RETURNING id`

/** A move that was refused, whose it was, and by whom. */
type Refused = { id: string; supporterId: string; mailbox: 'old' | 'new' }

/** Takes a move away by a word of either letter, whatever has become of it, and answers which. */
export const dropMoveByWord = (hash: Buffer, tx: Statements): Promise<Refused[]> => tx.$queryRaw`
  DELETE FROM address_move WHERE agreement_hash = ${hash} OR confirmation_hash = ${hash}
  RETURNING id, supporter_id AS "supporterId", CASE WHEN agreement_hash = ${hash} THEN 'old' ELSE 'new' END AS mailbox`
