import { isDay } from '#app/values/day.ts'
import { legalDate } from '#app/values/period.ts'

/** What the Today page can be asked for. Days are legal days in Stockholm, both ends included. */
export const periods = ['week', 'month', 'quarter', 'year', 'own'] as const
export type PeriodName = (typeof periods)[number]
export type ChosenPeriod = { name: PeriodName; from: string; to: string }

const lengths = { week: 7, month: 30, quarter: 91, year: 365 } as const

/** Ten years at most: a chart of more says nothing. */
const mostDays = 3660

const dayBefore = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}

/** The period of an address; thirty days where it asks for none, or for one that cannot be. */
export function periodOf(query: URLSearchParams, now: Date): ChosenPeriod {
  const today = legalDate(now)
  const asked = periods.find((period) => period === query.get('period')) ?? 'month'
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  if (asked === 'own' && isDay(from) && isDay(to) && from <= to && from > dayBefore(to, mostDays))
    return { name: 'own', from, to }
  const name = asked === 'own' ? 'month' : asked
  return { name, from: dayBefore(today, lengths[name] - 1), to: today }
}
