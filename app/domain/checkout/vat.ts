import type { Country } from '#app/values/country.ts'
import { legalDate } from '#app/values/period.ts'

type VatRow = { country: Country; validFrom: string; rateBp: number; source: string }

/**
 * VAT on what is sent, by destination. Below the threshold for distance sales in the EU (10 000 euro a year) the seller's own rate holds;
 * what is sent to Norway is an export. Hundredths of a percent, dated (rules.md 2).
 */
const rates: readonly VatRow[] = [
  ...(['SE', 'DK', 'FI', 'DE'] as const).map((country) => ({
    country,
    validFrom: '1990-07-01',
    rateBp: 2500,
    source: 'Mervärdesskattelag (2023:200) 9 kap. 2 §',
  })),
  {
    country: 'NO',
    validFrom: '1995-01-01',
    rateBp: 0,
    source: 'Mervärdesskattelag (2023:200) 10 kap., export',
  },
]

/** The rate on the day of the sale. Throws when there is none: a missing legal figure must stop a sale, not guess. */
export function vatRate(country: Country, at: Date): number {
  const day = legalDate(at)
  const row = rates.findLast((rate) => rate.country === country && rate.validFrom <= day)
  if (!row) throw new Error(`no VAT rate for ${country} on ${day}`)
  return row.rateBp
}
