import { listDayRows } from './day-store.server.ts'
import { type IncomeByCurrency, incomeAccounts, incomeOf } from './income.ts'

/** What came in by selling and giving during a period of legal days, both included, by currency. */
export async function readIncome(period: {
  from: string
  to: string
}): Promise<IncomeByCurrency[]> {
  return incomeOf(await listDayRows({ ...period, accounts: incomeAccounts }), period)
}
