import { legalDate } from '#app/values/period.ts'
import { type DeliveryRow, listDeliveries } from './delivery-store.server.ts'
import { reckonReport } from './reckon-report.server.ts'
import type { FileLine, IncompleteRow } from './report.ts'
import { deadlineOf, isApprovedIn, type TaxCountry } from './rule.ts'
import { findLaw } from './store.server.ts'

/** A year as whoever looks after its file sees it. */
export type TaxYear = {
  year: number
  country: TaxCountry
  approved: boolean
  deadline: string | undefined
  /** Whether the year is over, so that its file can be finished. */
  isOver: boolean
  reckoned: { lines: number; sum: number }
  next: Record<FileLine['status'], number>
  incomplete: IncompleteRow[]
  deliveries: DeliveryRow[]
}

/** How a year stands: what would be reported, what is missing, what was sent. */
export async function findYear(year: number, now: Date): Promise<TaxYear> {
  const [{ rules, approvals }, report] = await Promise.all([findLaw(), reckonReport(year)])
  const { country, lines, next, incomplete } = report
  const counted = (status: FileLine['status']) => next.filter((one) => one.status === status).length
  return {
    ...{ year, country, incomplete, deadline: deadlineOf(rules, { country, year }) },
    approved: isApprovedIn(approvals, country, year),
    isOver: Number(legalDate(now).slice(0, 4)) > year,
    reckoned: { lines: lines.length, sum: lines.reduce((sum, { amount }) => sum + amount, 0) },
    next: { new: counted('new'), corrected: counted('corrected'), removed: counted('removed') },
    deliveries: await listDeliveries({ country, year }),
  }
}
