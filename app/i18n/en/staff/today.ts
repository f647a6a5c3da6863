import { plural } from '../../format.ts'
import type { today as pattern } from '../../sv/staff/today.ts'

export const today: typeof pattern = {
  title: 'Today',
  tasks: 'To do',
  nothing: 'Nothing is waiting right now.',
  income: 'How it goes',
  noIncome: 'Nothing came in during this time.',
  goals: 'Goals',
  asTable: 'As a table',
  amount: 'Amount',
  kinds: { sales: 'Sales', gifts: 'Gifts' },
  steps: { day: 'Day', week: 'Week from', month: 'Month' },
  periods: { week: '7 days', month: '30 days', quarter: '3 months', year: 'A year' },
  counts: {
    sales: (count) => `${count} ${plural('en', count, { one: 'purchase', other: 'purchases' })}`,
    gifts: (count) => `${count} ${plural('en', count, { one: 'gift', other: 'gifts' })}`,
  },
  chart: (kind, currency) => `${kind} in ${currency}`,
  progress: (given, goal, share) => `${given} of ${goal} (${share})`,
}
