import { db, type Statements } from '#app/platform/db.server.ts'
import type { LineStatus, NumberKind } from './report.ts'
import type { YearOf } from './rule.ts'

export type Validation = 'valid' | 'invalid' | 'not_validated'

/** Lets one at a time make a year's file: specification numbers are given out in turn. */
export const lockYear = ({ country, year }: YearOf, tx: Statements): Promise<number> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tax-file'), hashtext(${`${country} ${year}`}))`

export type LineRow = {
  id: string
  specNo: number
  kind: NumberKind
  /** In hex. */
  seal: string
  sealed: Uint8Array | null
  /** Name and address, encrypted, where the number asks for them. */
  sealedAddress: Uint8Array | null
  lastFour: string
}

/** Everybody that a year's reports are about, in the order of their numbers. */
export const listLines = ({ country, year }: YearOf, on: Statements = db()): Promise<LineRow[]> =>
  on.$queryRaw`
    SELECT id, spec_no AS "specNo", kind, encode(seal, 'hex') AS seal, sealed, sealed_address AS "sealedAddress",
      last_four AS "lastFour" FROM tax_line
    WHERE country = ${country} AND year = ${year} ORDER BY spec_no`

/** Gives a number the next specification number of its year; a number that has one keeps it. */
export const saveLine = (
  { country, year }: YearOf,
  line: Omit<LineRow, 'specNo' | 'sealedAddress'>,
  tx: Statements,
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO tax_line (id, country, year, spec_no, kind, seal, sealed, last_four)
    SELECT ${line.id}::uuid, ${country}, ${year}::int, coalesce(max(spec_no), 0) + 1, ${line.kind}::tax_number_kind,
      decode(${line.seal}, 'hex'), ${line.sealed && Buffer.from(line.sealed)}, ${line.lastFour}
    FROM tax_line WHERE country = ${country} AND year = ${year}::int
    ON CONFLICT (country, year, seal) DO NOTHING`

/** Keeps beside the lines of a year the address that each one's giver has left last. */
export const saveLineAddresses = ({ country, year }: YearOf, tx: Statements): Promise<number> =>
  tx.$executeRaw`
    UPDATE tax_line l SET sealed_address = n.sealed_address
    FROM (SELECT DISTINCT ON (seal) seal, sealed_address FROM tax_number WHERE sealed_address IS NOT NULL
      ORDER BY seal, coalesce(changed_at, kept_at) DESC) n
    WHERE n.seal = l.seal AND l.country = ${country} AND l.year = ${year}::int AND l.sealed IS NOT NULL
      AND l.sealed_address IS DISTINCT FROM n.sealed_address`

/** A line by its id, with its year. */
export const findLine = async (
  id: string,
  on: Statements = db(),
): Promise<(LineRow & YearOf) | undefined> =>
  (
    await on.$queryRaw<(LineRow & YearOf)[]>`
      SELECT id, country, year, spec_no AS "specNo", kind, encode(seal, 'hex') AS seal, sealed, sealed_address AS "sealedAddress",
        last_four AS "lastFour"
      FROM tax_line WHERE id = ${id}::uuid`
  )[0]

/** What was last sent of each number of a year, 0 where it was removed, and of which supporters. */
export const listSent = ({ country, year }: YearOf, on: Statements = db()) =>
  on.$queryRaw<
    (Omit<LineRow, 'sealed' | 'sealedAddress'> & { amount: number; givers: string[] })[]
  >`
    SELECT DISTINCT ON (l.id) l.id, l.spec_no AS "specNo", l.kind, encode(l.seal, 'hex') AS seal, l.last_four AS "lastFour", s.amount,
      ARRAY(SELECT g.supporter_id::text FROM tax_line_giver g WHERE g.line_id = l.id) AS givers
    FROM tax_line l JOIN tax_delivery_line s ON s.line_id = l.id
    JOIN tax_delivery d ON d.id = s.delivery_id AND d.sent_at IS NOT NULL
    WHERE l.country = ${country} AND l.year = ${year} ORDER BY l.id, d.sent_at DESC, d.id DESC`

export type DeliveryRow = YearOf & {
  id: string
  schemaVersion: string
  madeAt: Date
  sentAt: Date | null
  fileHash: string
  validation: Validation
  faults: string[]
  isKept: boolean
  lines: number
  sum: number
}

/** The files of a year, newest first, with how much each says. */
export const listDeliveries = ({ country, year }: YearOf, on: Statements = db()) =>
  on.$queryRaw<DeliveryRow[]>`
    SELECT d.id, d.country, d.year, d.schema_version AS "schemaVersion", d.made_at AS "madeAt", d.sent_at AS "sentAt",
      d.file_hash AS "fileHash", d.validation, d.faults, d.sealed_file IS NOT NULL AS "isKept",
      count(s.*)::int AS lines, coalesce(sum(s.amount), 0)::float8 AS sum
    FROM tax_delivery d LEFT JOIN tax_delivery_line s ON s.delivery_id = d.id
    WHERE d.country = ${country} AND d.year = ${year} GROUP BY d.id ORDER BY d.made_at DESC, d.id DESC`

export type NewDelivery = YearOf & {
  id: string
  schemaVersion: string
  madeAt: Date
  fileHash: string
  sealedFile: Buffer
  validation: Validation
  faults: string[]
}

/** Writes a file in place of the one of its year that has not been sent. */
export async function saveDelivery(
  file: NewDelivery,
  lines: readonly { lineId: string; status: LineStatus; amount: number }[],
  tx: Statements,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM tax_delivery WHERE country = ${file.country} AND year = ${file.year}::int AND sent_at IS NULL`
  await tx.$executeRaw`
    INSERT INTO tax_delivery (id, country, year, schema_version, made_at, file_hash, sealed_file, validation, faults)
    VALUES (${file.id}::uuid, ${file.country}, ${file.year}::int, ${file.schemaVersion}, ${file.madeAt}, ${file.fileHash},
      ${file.sealedFile}, ${file.validation}::tax_validation, ${file.faults})`
  await tx.$executeRaw`
    INSERT INTO tax_delivery_line (delivery_id, line_id, status, amount)
    SELECT ${file.id}::uuid, said.id, said.status::tax_line_status, said.amount
    FROM unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ status }) => status)}::text[],
      ${lines.map(({ amount }) => amount)}::int[]) AS said (id, status, amount)`
}

/** A file by its id with its bytes, encrypted; null where its time has passed. */
export const findDelivery = async (id: string, on: Statements = db()) =>
  (
    await on.$queryRaw<
      (YearOf & {
        id: string
        sentAt: Date | null
        fileHash: string
        validation: Validation
        sealedFile: Uint8Array | null
      })[]
    >`
      SELECT id, country, year, sent_at AS "sentAt", file_hash AS "fileHash", validation, sealed_file AS "sealedFile"
      FROM tax_delivery WHERE id = ${id}::uuid`
  )[0]

/** Keeps that a file was sent; false when it was before, or the schema refuses it. */
export const saveSent = async (id: string, at: Date, tx: Statements): Promise<boolean> =>
  (await tx.$executeRaw`
    UPDATE tax_delivery SET sent_at = ${at}
    WHERE id = ${id}::uuid AND sent_at IS NULL AND validation <> 'invalid'`) === 1

export type SaidLine = {
  id: string
  specNo: number
  kind: NumberKind
  lastFour: string
  amount: number
  status: LineStatus
  isKept: boolean
}

/** What the newest file of a year says, from the place where the last page ended. */
export const listSaid = (
  { deliveryId, after, limit }: { deliveryId: string; after: number; limit: number },
  on: Statements = db(),
): Promise<SaidLine[]> =>
  on.$queryRaw`
    SELECT l.id, l.spec_no AS "specNo", l.kind, l.last_four AS "lastFour", s.amount, s.status, l.sealed IS NOT NULL AS "isKept"
    FROM tax_delivery_line s JOIN tax_line l ON l.id = s.line_id
    WHERE s.delivery_id = ${deliveryId}::uuid AND l.spec_no > ${after} ORDER BY l.spec_no LIMIT ${limit}`

/** Keeps whose gifts the lines of a year are made of. */
export const saveGivers = (
  pairs: readonly { lineId: string; supporterId: string }[],
  tx: Statements,
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO tax_line_giver (line_id, supporter_id)
    SELECT * FROM unnest(${pairs.map(({ lineId }) => lineId)}::uuid[], ${pairs.map(({ supporterId }) => supporterId)}::uuid[])
    ON CONFLICT DO NOTHING`

/** Every file of a country, without what it says. */
export const listFiles = (country: YearOf['country'], on: Statements = db()) =>
  on.$queryRaw<{ year: number; madeAt: Date; sentAt: Date | null }[]>`
    SELECT year, made_at AS "madeAt", sent_at AS "sentAt" FROM tax_delivery WHERE country = ${country}
    ORDER BY made_at DESC, id DESC`
