import { plural } from '../../format.ts'

export const today = {
  title: 'I dag',
  tasks: 'Att göra',
  nothing: 'Inget väntar just nu.',
  income: 'Så går det',
  noIncome: 'Inget har kommit in under den här tiden.',
  goals: 'Mål',
  asTable: 'Som tabell',
  amount: 'Belopp',
  kinds: { sales: 'Försäljning', gifts: 'Gåvor' },
  steps: { day: 'Dag', week: 'Vecka från', month: 'Månad' },
  periods: { week: '7 dagar', month: '30 dagar', quarter: '3 månader', year: 'Ett år' },
  counts: {
    sales: (count: number) => `${count} ${plural('sv', count, { one: 'köp', other: 'köp' })}`,
    gifts: (count: number) => `${count} ${plural('sv', count, { one: 'gåva', other: 'gåvor' })}`,
  },
  chart: (kind: string, currency: string) => `${kind} i ${currency}`,
  progress: (given: string, goal: string, share: string) => `${given} av ${goal} (${share})`,
}
