import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'

/** Sums up the days after the last summed one, through `day`; answers how many rows that made. Of two servers the second finds nothing to do. */
export async function sumDaysThrough(day: string, tx: Tx): Promise<number> {
  await tx.$executeRaw`
    INSERT INTO ledger_summed (id, through) VALUES (1, '2000-01-01') ON CONFLICT DO NOTHING`
  const [last] = await tx.$queryRaw<{ through: Date }[]>`
    SELECT through FROM ledger_summed WHERE id = 1 FOR UPDATE`
  const rows = await tx.$executeRaw`
    INSERT INTO ledger_day (date, account, currency, amount, credits)
    SELECT e.date, l.account, l.currency, sum(l.amount), count(*) FILTER (WHERE l.amount < 0)
    FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
    WHERE e.date > ${last?.through}::date AND e.date <= ${day}::date
    GROUP BY e.date, l.account, l.currency`
  await tx.$executeRaw`
    UPDATE ledger_summed SET through = greatest(through, ${day}::date) WHERE id = 1`
  return rows
}

export type DayRow = {
  /** YYYY-MM-DD. */
  date: string
  account: string
  currency: Currency
  amount: bigint
  credits: number
}

type Question = { from: string; to: string; accounts: readonly string[] }

/** What the lines on these accounts come to, day by day, both days included: past days from their sums, the rest from the books. */
export const listDayRows = ({ from, to, accounts }: Question, on: Db = db()): Promise<DayRow[]> =>
  on.$queryRaw`
    WITH summed AS (SELECT coalesce(max(through), '2000-01-01') AS through FROM ledger_summed)
    SELECT to_char(date, 'YYYY-MM-DD') AS date, account, currency, amount, credits FROM ledger_day
    WHERE date BETWEEN ${from}::date AND ${to}::date AND account = ANY(${[...accounts]})
    UNION ALL
    SELECT to_char(e.date, 'YYYY-MM-DD'), l.account, l.currency, sum(l.amount)::bigint,
      count(*) FILTER (WHERE l.amount < 0)::int
    FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
    WHERE e.date > (SELECT through FROM summed) AND e.date BETWEEN ${from}::date AND ${to}::date
      AND l.account = ANY(${[...accounts]})
    GROUP BY e.date, l.account, l.currency
    ORDER BY 1`
