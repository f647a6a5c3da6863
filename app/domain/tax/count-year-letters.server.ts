import { countLettersOf } from '#app/domain/receipts/count-letters-of.server.ts'
import { countGiversOfYear } from './gift-store.server.ts'

export type YearLetters = { givers: number; owed: number; sent: number; failed: number }

/** How far the yearly statements of a year have come. */
export async function countYearLetters(year: number): Promise<YearLetters> {
  const [givers, letters] = await Promise.all([
    countGiversOfYear(year),
    countLettersOf('year-confirmation', year),
  ])
  return { givers, ...letters }
}
