import { findTaxReport } from '#app/domain/organisation/find-tax-report.server.ts'
import { legalDate } from '#app/values/period.ts'
import { listYearsOf } from './gift-store.server.ts'
import { findNumberOf, listReportedYears } from './number-store.server.ts'
import { reckonReport } from './reckon-report.server.ts'
import { ruleOn, type TaxCountry } from './rule.ts'
import { findLaw } from './store.server.ts'

export type WeighedNumber = {
  country: TaxCountry
  lastFour: string
  /** Income years of which something is still to be said of her: without her number it never is. `isOver`: its file can be made now. */
  unsaid: { year: number; isOver: boolean }[]
  /** Income years that were reported, each with the last day on which the number in that report is kept. */
  reported: { year: number; keptUntil: string | undefined }[]
}

type Wish = { ids: readonly string[]; now: Date }

/** What goes for the tax with the number of somebody who is forgotten, and what stays; undefined when she has left none. Nothing is changed. */
export async function weighNumber({ ids, now }: Wish): Promise<WeighedNumber | undefined> {
  const [number] = (await Promise.all(ids.map((id) => findNumberOf(id)))).flatMap(
    (one) => one ?? [],
  )
  if (!number) return undefined
  const current = Number(legalDate(now).slice(0, 4))
  const [{ rules }, { country }, reported, years] = await Promise.all([
    findLaw(),
    findTaxReport(),
    listReportedYears(number.seal),
    listYearsOf(ids),
  ])
  const kept = ruleOn(rules, { rule: 'numbers_kept', country, day: legalDate(now) })
  const unsaid: WeighedNumber['unsaid'] = []
  // A report of a year that is kept no longer is corrected no longer.
  for (const year of years.filter((one) => kept === undefined || one >= current - kept)) {
    const { next } = await reckonReport(year, { of: ids })
    if (next.some(({ seal }) => seal === number.seal)) unsaid.push({ year, isOver: year < current })
  }
  const keptUntil = (year: number) => (kept === undefined ? undefined : `${year + kept}-12-31`)
  return {
    ...{ country, lastFour: number.lastFour, unsaid },
    reported: reported.map((year) => ({ year, keptUntil: keptUntil(year) })),
  }
}
