import { legalAndHealth } from './funds/legal-and-health.ts'
import { outreach } from './funds/outreach.ts'
import { safeNights } from './funds/safe-nights.ts'
import { workshop } from './funds/workshop.ts'
import type { ExampleFund, ExampleUnitCost, Prices, Translated } from './shape.ts'

/** The four purposes a gift can be kept for. */
export const funds: ExampleFund[] = [safeNights, outreach, workshop, legalAndHealth]

/** Amounts to choose from for a single gift, in minor units. */
export const suggestedAmounts: Record<keyof Prices, number[]> = {
  SEK: [10000, 25000, 50000, 100000],
  NOK: [10000, 25000, 50000, 100000],
  EUR: [1000, 2500, 5000, 10000],
}

const fill = (many: Translated, count: number): Translated => {
  const put = (text: string) => text.replace('{n}', String(count))
  return { sv: put(many.sv), nb: put(many.nb), en: put(many.en) }
}

const supports = (unit: ExampleUnitCost, amount: { amount: number; currency: keyof Prices }) =>
  amount.amount % unit.cost[amount.currency] === 0

/**
 * What an amount does, as the end of the sentence "500 kr är …", or undefined when no unit cost
 * divides the amount evenly: a line is shown only where it is true.
 */
export function amountLine(
  fund: ExampleFund,
  amount: { amount: number; currency: keyof Prices },
): Translated | undefined {
  const unit = fund.unitCosts.find((candidate) => supports(candidate, amount))
  if (!unit) return undefined
  const count = amount.amount / unit.cost[amount.currency]
  return count === 1 ? unit.one : fill(unit.many, count)
}

const currencies: (keyof Prices)[] = ['SEK', 'NOK', 'EUR']

/** Every line that can be shown beside a suggested amount, ready to be stored. */
export const amountLines = funds.flatMap((fund) =>
  currencies.flatMap((currency) =>
    suggestedAmounts[currency].flatMap((amount) => {
      const line = amountLine(fund, { amount, currency })
      return line ? [{ fund: fund.slug, currency, amount, line }] : []
    }),
  ),
)
