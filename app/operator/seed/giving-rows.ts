import { locales } from '#app/i18n/locale.ts'
import type { Prisma } from '#app/platform/db/generated/client.ts'
import { amountLines, funds } from '#prisma/example/giving.ts'
import { stableId } from './stable-id.ts'

export const fundId = (slug: string): string => stableId('fund', slug)

export const fundRows: Prisma.FundCreateManyInput[] = funds.map((fund, position) => ({
  id: fundId(fund.slug),
  slug: fund.slug,
  position,
  goalAmount: fund.goal,
}))

export const fundTextRows: Prisma.FundTextCreateManyInput[] = funds.flatMap((fund) =>
  locales.map((locale) => ({
    fundId: fundId(fund.slug),
    locale,
    name: fund.name[locale],
    summary: fund.line[locale],
    text: fund.text[locale],
    surplus: fund.surplus[locale],
  })),
)

type Line = (typeof amountLines)[number]

const costId = (line: Line) =>
  stableId('unit-cost', line.fund, line.rhythm, line.currency, line.amount)

export const unitCostRows: Prisma.UnitCostCreateManyInput[] = amountLines.map((line) => ({
  id: costId(line),
  fundId: fundId(line.fund),
  rhythm: line.rhythm,
  currency: line.currency,
  amount: line.amount,
}))

/** Where the cost behind a line is known from: the unit that divides the amount, as the line itself was chosen. */
function sourceOf(line: Line) {
  const fund = funds.find((candidate) => candidate.slug === line.fund)
  const unit = fund?.unitCosts.find(({ cost }) => line.amount % cost[line.currency] === 0)
  if (!unit)
    throw new Error(`no cost stands behind ${line.amount} ${line.currency} to ${line.fund}`)
  return unit.source
}

export const unitCostTextRows: Prisma.UnitCostTextCreateManyInput[] = amountLines.flatMap((line) =>
  locales.map((locale) => ({
    unitCostId: costId(line),
    locale,
    line: line.line[locale],
    source: sourceOf(line)[locale],
  })),
)
