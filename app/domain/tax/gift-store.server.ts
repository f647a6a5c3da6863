import { Prisma } from '#app/platform/db/generated/client.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { NumberKind } from './report.ts'
import type { YearOf } from './rule.ts'

/** A gift that came in, with what its giver has left for the tax agency. */
export type GiftRow = {
  number: number
  day: string
  currency: Currency
  amount: number
  anonymous: boolean
  companyName: string | null
  organisationNumber: string | null
  supporterId: string | null
  name: string
  kind: NumberKind | null
  /** In hex. */
  seal: string | null
  lastFour: string | null
  adultFrom: number | null
  /** Whether somebody has left the address that such a number asks for, or it was reported with one. */
  hasAddress: boolean
}

/** Between these instants the money of a year's gifts came, by Stockholm's calendar. */
const inYear = (year: number): Prisma.Sql => Prisma.sql`
  d.settled_at >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')
  AND d.settled_at < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm')`

/**
 * Every gift whose money came in a year, in the order in which it came, with what remains of it. Who has taken her number back is known by
 * what was last sent of that year and still stands. `of` asks for these supporters' alone.
 */
export const listGiftsOfYear = (
  { country, year, of }: YearOf & { of?: readonly string[] | undefined },
  on: Statements = db(),
): Promise<GiftRow[]> =>
  on.$queryRaw`
    SELECT d.number, to_char(d.settled_at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') AS day, d.currency,
      d.amount - d.refunded_amount AS amount, d.anonymous,
      d.company_name AS "companyName", d.organisation_number AS "organisationNumber",
      d.supporter_id AS "supporterId", coalesce(s.name, d.name) AS name,
      coalesce(n.kind, sent.kind) AS kind, encode(coalesce(n.seal, sent.seal), 'hex') AS seal,
      coalesce(n.last_four, sent.last_four) AS "lastFour", coalesce(n.adult_from, 0) AS "adultFrom",
      EXISTS (SELECT FROM tax_number m WHERE m.seal = coalesce(n.seal, sent.seal) AND m.sealed_address IS NOT NULL)
        OR EXISTS (SELECT FROM tax_line m WHERE m.seal = coalesce(n.seal, sent.seal) AND m.country = ${country}
          AND m.year = ${year}::int AND m.sealed_address IS NOT NULL) AS "hasAddress"
    FROM donation d LEFT JOIN supporter s ON s.id = d.supporter_id
    LEFT JOIN tax_number n ON n.supporter_id = d.supporter_id
    LEFT JOIN LATERAL (SELECT l.kind, l.seal, l.last_four FROM tax_line_giver g JOIN tax_line l ON l.id = g.line_id
      JOIN LATERAL (SELECT x.amount, f.sent_at FROM tax_delivery_line x JOIN tax_delivery f ON f.id = x.delivery_id
        WHERE x.line_id = l.id AND f.sent_at IS NOT NULL ORDER BY f.sent_at DESC, f.id DESC LIMIT 1) last ON last.amount > 0
      WHERE g.supporter_id = d.supporter_id AND l.country = ${country} AND l.year = ${year}::int
      ORDER BY last.sent_at DESC, l.spec_no DESC LIMIT 1) sent ON n.id IS NULL
    WHERE ${inYear(year)} AND ${of ? Prisma.sql`d.supporter_id = ANY (${[...of]}::uuid[])` : Prisma.sql`true`}
    ORDER BY d.settled_at, d.number`

/** The years in which gifts came in, newest first. */
export const listGiftYears = async (on: Statements = db()): Promise<number[]> => {
  const rows = await on.$queryRaw<{ first: number | null; last: number | null }[]>`
    SELECT extract(year FROM min(settled_at) AT TIME ZONE 'Europe/Stockholm')::int AS first,
      extract(year FROM max(settled_at) AT TIME ZONE 'Europe/Stockholm')::int AS last
    FROM donation WHERE settled_at IS NOT NULL`
  const { first, last } = rows[0] ?? {}
  if (!first || !last) return []
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}

/** The years in which these supporters' gifts came in, newest first. */
export const listYearsOf = async (
  ids: readonly string[],
  on: Statements = db(),
): Promise<number[]> => {
  const rows = await on.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM settled_at AT TIME ZONE 'Europe/Stockholm')::int AS year
    FROM donation WHERE supporter_id = ANY (${[...ids]}::uuid[]) AND settled_at IS NOT NULL ORDER BY year DESC`
  return rows.map(({ year }) => year)
}

export type YearGiver = { id: string; email: string; locale: 'sv' | 'nb' | 'en' }

/** Whoever has given in a year what was not all given back, and can be written to. */
const givers = (year: number): Prisma.Sql => Prisma.sql`
  supporter s WHERE s.email <> '' AND EXISTS (SELECT FROM donation d
    WHERE d.supporter_id = s.id AND d.amount > d.refunded_amount AND ${inYear(year)})`

export const listGiversOfYear = (year: number, on: Statements = db()): Promise<YearGiver[]> =>
  on.$queryRaw`SELECT s.id, s.email, s.locale FROM ${givers(year)} ORDER BY s.id`

export const countGiversOfYear = async (year: number, on: Statements = db()): Promise<number> =>
  (await on.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${givers(year)}`)[0]?.n ?? 0

/** Whether a year's file may have something new to say: somebody left a number or became one with another, gave or was given back since the last was sent. Cheap, and never no where the answer is yes. */
export async function mayHaveToSay(
  { country, year }: YearOf,
  on: Statements = db(),
): Promise<boolean> {
  const rows = await on.$queryRaw<{ may: boolean }[]>`
    WITH last AS (SELECT coalesce(max(sent_at), '-infinity') AS at FROM tax_delivery
      WHERE country = ${country} AND year = ${year}::int)
    SELECT EXISTS (SELECT FROM donation d, last
      LEFT JOIN LATERAL (SELECT greatest(kept_at, changed_at) AS kept_at FROM tax_number
        WHERE supporter_id = d.supporter_id) n ON true
      WHERE ${inYear(year)} AND (n.kept_at IS NOT NULL OR d.organisation_number IS NOT NULL
          OR EXISTS (SELECT FROM tax_line_giver g WHERE g.supporter_id = d.supporter_id))
        AND greatest(n.kept_at, d.settled_at, d.closed_at,
          (SELECT issued_at FROM receipt WHERE reference = 'donation/' || d.id), (SELECT max(r.succeeded_at) FROM donation_refund x
          JOIN refund r ON r.id = x.refund_id WHERE x.donation_id = d.id)) > last.at) AS may`
  return rows[0]?.may ?? false
}
