import { legalAndHealth } from './funds/legal-and-health.ts'
import { outreach } from './funds/outreach.ts'
import { safeNights } from './funds/safe-nights.ts'
import { workshop } from './funds/workshop.ts'
import type { ExampleFund, ExampleUnitCost, Prices, Translated } from './shape.ts'

/** The four purposes a gift can be kept for. */
export const funds: ExampleFund[] = [safeNights, outreach, workshop, legalAndHealth]

export type ExampleRhythm = 'once' | 'monthly'

/** Amounts to choose from, once and each month, in minor units. */
export const suggestedAmounts: Record<ExampleRhythm, Record<keyof Prices, number[]>> = {
  once: {
    SEK: [10000, 25000, 50000, 100000],
    NOK: [10000, 25000, 50000, 100000],
    EUR: [1000, 2500, 5000, 10000],
  },
  monthly: {
    SEK: [10000, 20000, 30000, 50000],
    NOK: [10000, 20000, 30000, 50000],
    EUR: [1000, 2000, 3000, 5000],
  },
}

/** What a card costs the example organisation, as its invented contract has it. */
export const cardFees = [
  { validFrom: '2026-01-01', basisPoints: 150, fixed: { SEK: 180, NOK: 200, EUR: 25 } },
]

const fill = (many: Translated, count: number): Translated => {
  const put = (text: string) => text.replace('{n}', String(count))
  return { sv: put(many.sv), nb: put(many.nb), en: put(many.en) }
}

type Sum = { amount: number; currency: keyof Prices; rhythm?: ExampleRhythm }

const supports = (unit: ExampleUnitCost, amount: Sum) =>
  amount.amount % unit.cost[amount.currency] === 0

const eachMonth = ({ sv, nb, en }: Translated): Translated => ({
  sv: `${sv} i månaden`,
  nb: `${nb} i måneden`,
  en: `${en} a month`,
})

/**
 * What an amount does, as the end of the sentence "500 kr är …", or undefined when no unit cost
 * divides the amount evenly: a line is shown only where it is true.
 */
export function amountLine(fund: ExampleFund, amount: Sum): Translated | undefined {
  const unit = fund.unitCosts.find((candidate) => supports(candidate, amount))
  if (!unit) return undefined
  const count = amount.amount / unit.cost[amount.currency]
  const line = count === 1 ? unit.one : fill(unit.many, count)
  return amount.rhythm === 'monthly' ? eachMonth(line) : line
}

const currencies: (keyof Prices)[] = ['SEK', 'NOK', 'EUR']
const rhythms: ExampleRhythm[] = ['once', 'monthly']

/** Every line that can be shown beside a suggested amount, ready to be stored. */
export const amountLines = funds.flatMap((fund) =>
  rhythms.flatMap((rhythm) =>
    currencies.flatMap((currency) =>
      suggestedAmounts[rhythm][currency].flatMap((amount) => {
        const line = amountLine(fund, { rhythm, amount, currency })
        return line ? [{ fund: fund.slug, rhythm, currency, amount, line }] : []
      }),
    ),
  ),
)
