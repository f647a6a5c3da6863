import { db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { NumberKind } from './report.ts'

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
  seal: Buffer | null
  lastFour: string | null
  adultFrom: number | null
}

/**
 * Every gift whose money came in a year, by Stockholm's calendar, in the order in which it came, with what remains of it. The columns of
 * company gifts and of givers without a name are read as far as they are there.
 */
export const listGiftsOfYear = (year: number, on: Statements = db()): Promise<GiftRow[]> =>
  on.$queryRaw`
    SELECT d.number, to_char(d.settled_at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD') AS day, d.currency,
      d.amount - d.refunded_amount AS amount, coalesce((to_jsonb(d) ->> 'anonymous')::boolean, false) AS anonymous,
      to_jsonb(d) ->> 'company_name' AS "companyName", to_jsonb(d) ->> 'organisation_number' AS "organisationNumber",
      d.supporter_id AS "supporterId", coalesce(s.name, d.name) AS name,
      n.kind, n.seal, n.last_four AS "lastFour", n.adult_from AS "adultFrom"
    FROM donation d LEFT JOIN supporter s ON s.id = d.supporter_id
    LEFT JOIN tax_number n ON n.supporter_id = d.supporter_id
    WHERE d.settled_at >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')
      AND d.settled_at < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm')
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

export type YearGiver = { id: string; email: string; locale: 'sv' | 'nb' | 'en' }

/** Whoever has given in a year what was not all given back, by Stockholm's calendar. */
export const listGiversOfYear = (year: number, on: Statements = db()): Promise<YearGiver[]> =>
  on.$queryRaw`
    SELECT s.id, s.email, s.locale FROM supporter s
    WHERE s.email <> '' AND EXISTS (SELECT FROM donation d WHERE d.supporter_id = s.id AND d.amount > d.refunded_amount
      AND d.settled_at >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')
      AND d.settled_at < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm'))
    ORDER BY s.id`
