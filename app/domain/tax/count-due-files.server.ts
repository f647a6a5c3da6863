import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import { listFiles } from './delivery-store.server.ts'
import { mayHaveToSay } from './gift-store.server.ts'
import { reckonReport } from './reckon-report.server.ts'
import { isApprovedIn, yearsBack } from './rule.ts'
import { findLaw } from './store.server.ts'

/**
 * How many years' files say less than is so: from the first of January on that of the year that has ended, and any other that was sent, for as long as it can
 * be corrected. A year is reckoned only where something has happened since.
 */
export async function countDueFiles(now: Date): Promise<number> {
  const current = Number(legalDate(now).slice(0, 4))
  const { country } = await findTaxReport()
  const [{ approvals }, files] = await Promise.all([findLaw(), listFiles(country)])
  const sent = files.flatMap(({ year, sentAt }) => (sentAt ? [year] : []))
  const years = [...new Set([current - 1, ...sent])].filter(
    (year) =>
      year < current && year >= current - yearsBack && isApprovedIn(approvals, country, year),
  )
  const due = await Promise.all(
    years.map(async (year) => {
      if (!(await mayHaveToSay({ country, year }))) return false
      return (await reckonReport(year)).next.length > 0
    }),
  )
  return due.filter(Boolean).length
}
