import { db, type Statements } from '#app/platform/db.server.ts'
import type { NumberKind } from './report.ts'

export type KeptNumber = {
  id: string
  supporterId: string
  kind: NumberKind
  sealed: Uint8Array
  /** In hex. */
  seal: string
  lastFour: string
  adultFrom: number
  doubtful: boolean
  keptAt: Date
  hasAddress: boolean
}

/** The number that a supporter has left. */
export const findNumberOf = async (
  supporterId: string,
  on: Statements = db(),
): Promise<KeptNumber | undefined> =>
  (
    await on.$queryRaw<KeptNumber[]>`
      SELECT id, supporter_id AS "supporterId", kind, sealed, encode(seal, 'hex') AS seal, last_four AS "lastFour",
        adult_from AS "adultFrom", doubtful, kept_at AS "keptAt", sealed_address IS NOT NULL AS "hasAddress"
      FROM tax_number WHERE supporter_id = ${supporterId}::uuid`
  )[0]

/** Keeps a supporter's number in place of any that she had left before. An address stays beside the number that it was left for. */
export const saveNumber = (
  number: Omit<KeptNumber, 'hasAddress'>,
  on: Statements,
): Promise<number> =>
  on.$executeRaw`
    INSERT INTO tax_number (id, supporter_id, kind, sealed, seal, last_four, adult_from, doubtful, kept_at)
    VALUES (${number.id}::uuid, ${number.supporterId}::uuid, ${number.kind}::tax_number_kind, ${Buffer.from(number.sealed)},
      decode(${number.seal}, 'hex'), ${number.lastFour}, ${number.adultFrom}, ${number.doubtful}, ${number.keptAt})
    ON CONFLICT (supporter_id) DO UPDATE SET id = excluded.id, kind = excluded.kind, sealed = excluded.sealed,
      seal = excluded.seal, last_four = excluded.last_four, adult_from = excluded.adult_from,
      doubtful = excluded.doubtful, kept_at = excluded.kept_at, changed_at = NULL,
      sealed_address = CASE WHEN tax_number.seal = excluded.seal THEN tax_number.sealed_address END`

/** Keeps a name and an address beside a supporter's coordination number; false when she has left none. */
export const saveAddress = async (
  { supporterId, sealedAddress, now }: { supporterId: string; sealedAddress: Buffer; now: Date },
  on: Statements,
): Promise<boolean> =>
  (await on.$executeRaw`
    UPDATE tax_number SET sealed_address = ${sealedAddress}, changed_at = ${now}
    WHERE supporter_id = ${supporterId}::uuid AND kind = 'samordningsnummer'`) === 1

/** Keeps that the number of a supporter now covers more than it did. */
export const markChanged = (supporterId: string, now: Date, on: Statements): Promise<number> =>
  on.$executeRaw`UPDATE tax_number SET changed_at = ${now} WHERE supporter_id = ${supporterId}::uuid`

/** Drops the number of a supporter; false when she had left none. */
export const dropNumberOf = async (supporterId: string, on: Statements): Promise<boolean> =>
  (await on.$executeRaw`DELETE FROM tax_number WHERE supporter_id = ${supporterId}::uuid`) === 1

/** Gives the number of one supporter to another who has left none. */
export const moveNumber = (from: string, to: string, on: Statements): Promise<number> =>
  on.$executeRaw`
    UPDATE tax_number SET supporter_id = ${to}::uuid WHERE supporter_id = ${from}::uuid
      AND NOT EXISTS (SELECT FROM tax_number WHERE supporter_id = ${to}::uuid)`

/** Lets what was reported of one supporter be another's, so that it can be corrected still. */
export async function moveLines(from: string, to: string, on: Statements): Promise<void> {
  await on.$executeRaw`
    INSERT INTO tax_line_giver (line_id, supporter_id)
    SELECT line_id, ${to}::uuid FROM tax_line_giver WHERE supporter_id = ${from}::uuid ON CONFLICT DO NOTHING`
  await on.$executeRaw`DELETE FROM tax_line_giver WHERE supporter_id = ${from}::uuid`
}

/** The income years in which a number was reported in a file that was sent, newest first. */
export const listReportedYears = async (seal: string, on: Statements = db()): Promise<number[]> => {
  const rows = await on.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT l.year FROM tax_line l
    JOIN tax_delivery_line s ON s.line_id = l.id AND s.amount > 0
    JOIN tax_delivery d ON d.id = s.delivery_id AND d.sent_at IS NOT NULL
    WHERE l.seal = decode(${seal}, 'hex') ORDER BY l.year DESC`
  return rows.map(({ year }) => year)
}

/**
 * Forgets numbers whose time has passed: so many years after the year in which they were last reported, last given for, or left. Files and
 * lines of years so far back lose theirs as well; what was reported stays, without saying of whom. Answers how many were forgotten.
 */
export const dropNumbersUntil = async (year: number, tx: Statements): Promise<number> => {
  const gone = await tx.$executeRaw`
    DELETE FROM tax_number n WHERE extract(year FROM n.kept_at AT TIME ZONE 'Europe/Stockholm') <= ${year}
      AND NOT EXISTS (SELECT FROM tax_line l WHERE l.seal = n.seal AND l.year > ${year})
      AND NOT EXISTS (SELECT FROM donation d WHERE d.supporter_id = n.supporter_id
        AND extract(year FROM d.settled_at AT TIME ZONE 'Europe/Stockholm') > ${year})`
  await tx.$executeRaw`
    UPDATE tax_line SET sealed = NULL, sealed_address = NULL WHERE year <= ${year} AND sealed IS NOT NULL`
  await tx.$executeRaw`
    UPDATE tax_delivery SET sealed_file = NULL
    WHERE year <= ${year} AND sent_at IS NOT NULL AND sealed_file IS NOT NULL`
  return gone
}

/** The numbers behind these seals, in hex. */
export const listNumbers = (
  seals: readonly string[],
  on: Statements,
): Promise<Pick<KeptNumber, 'id' | 'seal' | 'sealed'>[]> =>
  on.$queryRaw`
    SELECT DISTINCT ON (n.seal) id, encode(n.seal, 'hex') AS seal, sealed FROM tax_number n
    WHERE n.seal IN (SELECT decode(one, 'hex') FROM unnest(${[...seals]}::text[]) AS one) ORDER BY n.seal, kept_at`
