import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import { mayHaveToSay } from './gift-store.server.ts'
import { reckonReport } from './reckon-report.server.ts'
import { isApprovedIn } from './rule.ts'
import { findLaw } from './store.server.ts'

/** From the first of January on: 1 while the files of the year that has ended say less than is so. A year is reckoned only where something has happened since. */
export async function countDueFiles(now: Date): Promise<number> {
  const year = Number(legalDate(now).slice(0, 4)) - 1
  const { country } = await findTaxReport()
  const { approvals } = await findLaw()
  if (!isApprovedIn(approvals, country, year)) return 0
  if (!(await mayHaveToSay({ country, year }))) return 0
  const { next } = await reckonReport(year)
  return next.length > 0 ? 1 : 0
}
