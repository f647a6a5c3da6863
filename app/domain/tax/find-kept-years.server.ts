import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import { ruleOn } from './rule.ts'
import { findLaw } from './store.server.ts'

/** How many years numbers are kept after the last report, by the law of the country that is reported to; undefined while no rule says so. */
export async function findKeptYears(now: Date): Promise<number | undefined> {
  const [{ rules }, { country }] = await Promise.all([findLaw(), findTaxReport()])
  return ruleOn(rules, { rule: 'numbers_kept', country, day: legalDate(now) })
}
