import type { Locale } from '#app/i18n/locale.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import { type Currency, money } from '#app/values/money.ts'
import { giftNumber } from '../donation.ts'
import type { OwnGift, YearSum } from './own-gift.ts'

type Row = {
  id: string
  number: number
  amount: number
  refunded: number
  currency: Currency
  fund: string
  settledAt: Date
  monthly: boolean
}

type Question = {
  supporterId: string
  locale: Locale
  after: { at: Date; id: string } | undefined
  limit: number
}

/** A giver's gifts that came in, newest first, beyond one. */
export async function listOwnRows(
  { supporterId, locale, after, limit }: Question,
  on: Statements = db(),
): Promise<OwnGift[]> {
  const at = after?.at.toISOString() ?? 'infinity'
  const id = after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  const rows = await on.$queryRaw<Row[]>`
    SELECT d.id, d.number, d.amount, d.refunded_amount AS refunded, d.currency,
      coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
        ORDER BY locale = ${locale}::locale DESC, locale LIMIT 1), f.slug) AS fund,
      d.settled_at AS "settledAt", d.plan_id IS NOT NULL AS monthly
    FROM donation d JOIN fund f ON f.id = d.fund_id
    WHERE d.supporter_id = ${supporterId}::uuid AND d.settled_at IS NOT NULL
      AND (d.settled_at, d.id) < (${at}::timestamptz, ${id}::uuid)
    ORDER BY d.settled_at DESC, d.id DESC LIMIT ${limit}`
  return rows.map(({ number, amount, refunded, currency, ...row }) => ({
    ...row,
    number: giftNumber(number),
    amount: money(amount, currency),
    givenBack: refunded > 0 ? money(refunded, currency) : undefined,
  }))
}

/** What came in of a giver, year by year (of Stockholm) and currency by currency, less what went back; newest first. */
export async function sumOwnYears(supporterId: string, on: Statements = db()): Promise<YearSum[]> {
  const rows = await on.$queryRaw<
    { year: number; currency: Currency; sum: bigint; count: number }[]
  >`
    SELECT extract(year FROM settled_at AT TIME ZONE 'Europe/Stockholm')::int AS year, currency,
      sum(amount - refunded_amount)::bigint AS sum, count(*)::int AS count
    FROM donation WHERE supporter_id = ${supporterId}::uuid AND settled_at IS NOT NULL
    GROUP BY 1, 2 ORDER BY 1 DESC, 2`
  return rows.map(({ year, currency, sum, count }) => ({
    ...{ year, count },
    sum: money(Number(sum), currency),
  }))
}

/** A giver's own gift that came in, with the refunds that took something out of it; somebody else's is none. */
export async function findOwnRow(
  { supporterId, number }: { supporterId: string; number: number },
  on: Statements = db(),
): Promise<{ id: string; refunds: string[] } | undefined> {
  const [row] = await on.$queryRaw<{ id: string; refunds: string[] }[]>`
    SELECT d.id, coalesce((SELECT array_agg(g.refund_id::text) FROM donation_refund g
      WHERE g.donation_id = d.id), '{}') AS refunds
    FROM donation d
    WHERE d.supporter_id = ${supporterId}::uuid AND d.number = ${number} AND d.settled_at IS NOT NULL`
  return row
}
