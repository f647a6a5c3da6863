import { legalDate } from '#app/values/period.ts'

/** Whole years that accounting material is kept after the calendar year in which its financial year ended (bokföringslagen 7 kap. 2 §). The financial year is the calendar year. */
export const bookYears = 7

/** The last day on which accounting material of this instant is kept, as YYYY-MM-DD. */
export const keptUntil = (at: Date): string =>
  `${Number(legalDate(at).slice(0, 4)) + bookYears}-12-31`

/** Accounting material from before this legal day has been kept long enough. */
export const bookedBefore = (now: Date): string =>
  `${Number(legalDate(now).slice(0, 4)) - bookYears}-01-01`
