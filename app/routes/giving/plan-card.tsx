import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/kit/table.tsx'
import { dayOf, standingOf } from './plan-words.ts'

type PlanCardProps = { plan: PlanView; locale: Locale }

/** One plan at a glance: what is given each month, for what, how it stands and what comes next. */
export function PlanCard({ plan, locale }: PlanCardProps) {
  const text = messages(locale).giving.plans
  const id = `plan-${plan.number}`
  return (
    <article aria-labelledby={id} className="border-t-2 border-ink pt-5">
      <h3 id={id} className="text-2xl">
        <span className="figures">{text.each(formatMoneyWithCode(plan.amount, locale))}</span>
        <span className="block text-lg text-ink-soft">{text.to(plan.fund.name)}</span>
      </h3>
      <div className="mt-4">
        <Facts rows={planRows(plan, locale)} />
      </div>
    </article>
  )
}

function planRows(plan: PlanView, locale: Locale) {
  const { number, plans: text } = messages(locale).giving
  const next = plan.nextChargeAt
  const isCharged = plan.state === 'active' || plan.state === 'past_due'
  return [
    { key: 'state', name: text.state, value: standingOf(plan, locale) },
    ...(next && isCharged
      ? [{ key: 'next', name: text.next, value: formatDate(next, locale) }]
      : []),
    ...(next ? [{ key: 'day', name: text.day, value: text.dayOf(dayOf(next)) }] : []),
    { key: 'since', name: text.since, value: formatDate(plan.startedAt, locale) },
    { key: 'number', name: number, value: plan.number },
  ]
}
