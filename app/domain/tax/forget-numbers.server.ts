import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { legalDate } from '#app/values/period.ts'
import { dropNumbersUntil } from './number-store.server.ts'
import { ruleOn } from './rule.ts'
import { findLaw } from './store.server.ts'

/** Forgets the numbers whose time has passed, by the rule of how long they are kept. Without that rule none is forgotten. Answers how many givers' were. */
export async function forgetNumbers(now: Date): Promise<number> {
  const [{ rules }, { country }] = await Promise.all([findLaw(), findTaxReport()])
  const day = legalDate(now)
  const years = ruleOn(rules, { rule: 'numbers_kept', country, day })
  if (years === undefined) return 0
  const last = Number(day.slice(0, 4)) - years - 1
  return transaction((tx) => dropNumbersUntil(last, tx))
}
