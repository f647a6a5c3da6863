import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Price } from '#app/ui/kit/price.tsx'

type MonthlyProps = { plans: readonly PlanView[]; desk: DeskFrame; at?: string }

/** What somebody gives each month, those plans first that go on. Whoever may see plans is led to them. `at` tells two on one page apart. */
export function GivenMonthly({ plans, desk, at = '' }: MonthlyProps) {
  const { locale, role } = desk
  const { plans: text } = staffMessages(locale)
  if (plans.length === 0) return null
  const columns: DeskColumn<PlanView>[] = [
    {
      ...{ key: 'plan', heading: text.columns.plan, names: true, whole: true },
      cell: ({ number }) =>
        may(role, 'plans.view') ? <a href={`/staff/plans/${number}`}>{number}</a> : number,
    },
    { key: 'fund', heading: text.columns.fund, written: true, cell: ({ fund }) => fund.name },
    { key: 'state', heading: text.columns.state, cell: ({ state }) => text.states[state] },
    {
      ...{ key: 'next', heading: text.columns.next, whole: true },
      cell: ({ nextChargeAt }) => (nextChargeAt ? formatShortDate(nextChargeAt, locale) : '–'),
    },
    {
      ...{ key: 'amount', heading: text.columns.amount, figures: true },
      cell: ({ amount }) => <Price money={amount} locale={locale} code />,
    },
  ]
  return (
    <section aria-labelledby={at ? undefined : 'monthly'} className="desk-panel">
      <h2 id={at ? undefined : 'monthly'}>{text.title}</h2>
      <DeskList {...{ locale, columns, rows: plans, caption: text.title }} keyOf={({ id }) => id} />
    </section>
  )
}
