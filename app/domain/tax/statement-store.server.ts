import type { Locale } from '#app/i18n/locale.ts'
import { db, type Statements } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'

export type StatedRow = {
  id: string
  number: number
  at: Date
  currency: Currency
  amount: number
  refunded: number
  fund: string
  series: string | null
  receipt: number | null
}

/** The gifts of a supporter whose money came in a year, by Stockholm's calendar, oldest first, each with its receipt. */
export const listStatedRows = (
  wish: { supporterId: string; year: number; locale: Locale },
  on: Statements = db(),
): Promise<StatedRow[]> =>
  on.$queryRaw`
    SELECT d.id, d.number, d.settled_at AS at, d.currency, d.amount, d.refunded_amount AS refunded,
      coalesce((SELECT name FROM fund_text WHERE fund_id = f.id AND name <> ''
        ORDER BY locale = ${wish.locale}::locale DESC, locale LIMIT 1), f.slug) AS fund,
      r.series, r.number AS receipt
    FROM donation d JOIN fund f ON f.id = d.fund_id LEFT JOIN receipt r ON r.reference = 'donation/' || d.id
    WHERE d.supporter_id = ${wish.supporterId}::uuid
      AND d.settled_at >= make_timestamptz(${wish.year}::int, 1, 1, 0, 0, 0, 'Europe/Stockholm')
      AND d.settled_at < make_timestamptz(${wish.year}::int + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm')
    ORDER BY d.settled_at, d.number`

/** Under which last four a year of a supporter was reported in a file that was sent; undefined when it was not. */
export const findReportedAs = async (
  { supporterId, year }: { supporterId: string; year: number },
  on: Statements = db(),
): Promise<string | undefined> => {
  const rows = await on.$queryRaw<{ lastFour: string }[]>`
    SELECT l.last_four AS "lastFour" FROM tax_line_giver g JOIN tax_line l ON l.id = g.line_id AND l.year = ${year}::int
    JOIN LATERAL (SELECT x.amount, f.sent_at FROM tax_delivery_line x JOIN tax_delivery f ON f.id = x.delivery_id
      WHERE x.line_id = l.id AND f.sent_at IS NOT NULL ORDER BY f.sent_at DESC, f.id DESC LIMIT 1) last ON last.amount > 0
    WHERE g.supporter_id = ${supporterId}::uuid ORDER BY last.sent_at DESC, l.spec_no DESC LIMIT 1`
  return rows[0]?.lastFour
}
