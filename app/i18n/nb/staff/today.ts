import { plural } from '../../format.ts'
import type { today as pattern } from '../../sv/staff/today.ts'

export const today: typeof pattern = {
  title: 'I dag',
  tasks: 'Å gjøre',
  nothing: 'Ingenting venter akkurat nå.',
  income: 'Slik går det',
  noIncome: 'Ingenting kom inn i denne tiden.',
  goals: 'Mål',
  asTable: 'Som tabell',
  amount: 'Beløp',
  kinds: { sales: 'Salg', gifts: 'Gaver' },
  steps: { day: 'Dag', week: 'Uke fra', month: 'Måned' },
  periods: { week: '7 dager', month: '30 dager', quarter: '3 måneder', year: 'Ett år' },
  counts: {
    sales: (count) => `${count} ${plural('nb', count, { one: 'kjøp', other: 'kjøp' })}`,
    gifts: (count) => `${count} ${plural('nb', count, { one: 'gave', other: 'gaver' })}`,
  },
  chart: (kind, currency) => `${kind} i ${currency}`,
  progress: (given, goal, share) => `${given} av ${goal} (${share})`,
}
