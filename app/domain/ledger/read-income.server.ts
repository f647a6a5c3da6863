import { listStepRows } from './day-store.server.ts'
import { daysBetween, type IncomeByCurrency, incomeAccounts, incomeOf, stepOf } from './income.ts'

/** What came in by selling and giving during a period of legal days, both included, by currency. */
export async function readIncome(period: {
  from: string
  to: string
}): Promise<IncomeByCurrency[]> {
  const step = stepOf(daysBetween(period.from, period.to))
  return incomeOf(await listStepRows({ ...period, accounts: incomeAccounts, step }), period)
}
