import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import { listFiles } from './delivery-store.server.ts'
import { listGiftYears } from './gift-store.server.ts'
import { deadlineOf, isApprovedIn, yearsBack } from './rule.ts'
import { findLaw } from './store.server.ts'

/** A year in the list of years. */
export type ListedYear = {
  year: number
  isOver: boolean
  approved: boolean
  deadline: string | undefined
  /** When a file of it was last sent, and whether one is made that is not. */
  sentAt: Date | undefined
  waits: boolean
}

/** The years whose file may be of interest, newest first; this year is there although its gifts still come. */
export async function listYears(now: Date): Promise<ListedYear[]> {
  const current = Number(legalDate(now).slice(0, 4))
  const { country } = await findTaxReport()
  const [{ rules, approvals }, files, given] = await Promise.all([
    findLaw(),
    listFiles(country),
    listGiftYears(),
  ])
  const within = given.filter((year) => year >= current - yearsBack)
  const years = [...new Set([current, ...within])].sort((one, other) => other - one)
  return years.map((year) => {
    const own = files.filter((file) => file.year === year)
    return {
      ...{ year, isOver: year < current, approved: isApprovedIn(approvals, country, year) },
      deadline: deadlineOf(rules, { country, year }),
      sentAt: own.find(({ sentAt }) => sentAt)?.sentAt ?? undefined,
      waits: own.some(({ sentAt }) => !sentAt),
    }
  })
}
