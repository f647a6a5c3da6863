import { type Currency, currencies, type Money, money } from '#app/values/money.ts'
import { accounts } from './accounts.ts'

/** What came in: by selling (goods, delivery and VAT, less what went back) and by giving. */
export type IncomeKind = 'sales' | 'gifts'

const kindOf: Record<string, IncomeKind> = {
  [accounts.sales]: 'sales',
  [accounts.exportSales]: 'sales',
  [accounts.delivery]: 'sales',
  [accounts.vat]: 'sales',
  [accounts.gifts]: 'gifts',
}
export const incomeAccounts = Object.keys(kindOf)

/** Each sale has one line on one of these, each gift on its own: these are counted. */
const counted = new Set<string>([accounts.sales, accounts.exportSales, accounts.gifts])

/** Days, weeks or months, by how long a period is: a chart has at most 62 bars. */
export type Step = 'day' | 'week' | 'month'

export const stepOf = (days: number): Step =>
  days <= 62 ? 'day' : days <= 62 * 7 ? 'week' : 'month'

const dayMs = 24 * 3600_000
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const text = (at: Date): string => at.toISOString().slice(0, 10)

/** How many days a period has, both ends included. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / dayMs) + 1

/** The first day of the step that a day lies in; weeks begin on Monday. */
export function stepStart(day: string, step: Step): string {
  if (step === 'month') return `${day.slice(0, 7)}-01`
  if (step === 'day') return day
  const at = utc(day)
  return text(new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * dayMs))
}

/** The first days of all steps of a period, also of those in which nothing came in. */
export function stepsOf(from: string, to: string, step: Step): string[] {
  const starts = new Set<string>()
  for (let at = utc(from); at <= utc(to); at = new Date(at.getTime() + dayMs))
    starts.add(stepStart(text(at), step))
  return [...starts]
}

type Row = { date: string; account: string; currency: Currency; amount: bigint; credits: number }

export type IncomeBar = { start: string; amount: number }
export type Income = { kind: IncomeKind; total: Money; count: number; bars: IncomeBar[] }
export type IncomeByCurrency = { currency: Currency; incomes: Income[] }

/** What came in during a period, by currency and kind, in bars of one step each. A currency in which nothing happened is left out. */
export function incomeOf(
  rows: readonly Row[],
  period: { from: string; to: string },
): IncomeByCurrency[] {
  const step = stepOf(daysBetween(period.from, period.to))
  const starts = stepsOf(period.from, period.to, step)
  return currencies.flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency)
    if (own.length === 0) return []
    const incomes = (['sales', 'gifts'] as const).map((kind) =>
      incomeIn(
        own.filter(({ account }) => kindOf[account] === kind),
        { kind, currency, starts, step },
      ),
    )
    return [{ currency, incomes }]
  })
}

type Shape = { kind: IncomeKind; currency: Currency; starts: readonly string[]; step: Step }

function incomeIn(rows: readonly Row[], { kind, currency, starts, step }: Shape): Income {
  const sums = new Map(starts.map((start) => [start, 0]))
  let count = 0
  for (const { date, account, amount, credits } of rows) {
    const start = stepStart(date, step)
    sums.set(start, (sums.get(start) ?? 0) - Number(amount))
    if (counted.has(account)) count += credits
  }
  const bars = [...sums].map(([start, amount]) => ({ start, amount }))
  const total = bars.reduce((sum, bar) => sum + bar.amount, 0)
  return { kind, total: money(total, currency), count, bars }
}
