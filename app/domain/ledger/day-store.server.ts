import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Currency } from '#app/values/money.ts'
import type { Step } from './income.ts'

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

export type StepRow = {
  /** The first day of the step, YYYY-MM-DD; it may lie before the period. */
  date: string
  account: string
  currency: Currency
  amount: bigint
  credits: number
}

type Question = { from: string; to: string; accounts: readonly string[]; step: Step }

/** The last day that is summed up; a day before all of ours while none is. */
async function findSummedThrough(on: Db): Promise<Date> {
  const row = await on.ledgerSummed.findUnique({ where: { id: 1 } })
  return row?.through ?? new Date('2000-01-01')
}

/**
 * What the lines on these accounts come to, step by step, both days included: past days from their sums, the rest from the books. Until when
 * they are summed is asked first: PostgreSQL then knows how few days it must read of the books.
 */
export async function listStepRows(
  { from, to, accounts, step }: Question,
  on: Db = db(),
): Promise<StepRow[]> {
  const through = await findSummedThrough(on)
  return on.$queryRaw`
    SELECT to_char(date_trunc(${step}, date::timestamp), 'YYYY-MM-DD') AS date, account, currency,
      sum(amount)::bigint AS amount, sum(credits)::int AS credits
    FROM (
      SELECT date, account, currency, amount, credits FROM ledger_day
      WHERE date BETWEEN ${from}::date AND least(${to}::date, ${through}::date)
      UNION ALL
      SELECT e.date, l.account, l.currency, sum(l.amount), count(*) FILTER (WHERE l.amount < 0)
      FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.id
      WHERE e.date > ${through}::date AND e.date BETWEEN ${from}::date AND ${to}::date
      GROUP BY e.date, l.account, l.currency) day
    WHERE account = ANY(${[...accounts]})
    GROUP BY 1, account, currency ORDER BY 1`
}
