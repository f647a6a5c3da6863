import { lastDay } from '#app/domain/plans/changes/change.ts'
import { chargeAfterPause } from '#app/domain/plans/changes/month-days.ts'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Facts } from '#app/ui/kit/table.tsx'
import { dayOf, standingOf } from './plan-words.ts'

type PlanCardProps = {
  plan: PlanView
  locale: Locale
  /** The address of the giver's own page: only there can it be changed. */
  page?: string
}

/** One plan at a glance: what is given each month, for what, how it stands and what comes next. */
export function PlanCard({ plan, locale, page }: PlanCardProps) {
  const text = messages(locale).giving.plans
  const id = `plan-${plan.number}`
  return (
    <article aria-labelledby={id} className="border-t-2 border-ink pt-5">
      <h3 id={id} className="text-2xl">
        <span className="figures">{text.each(formatMoneyWithCode(plan.amount, locale))}</span>
        <span className="block text-lg text-ink-soft">{text.to(plan.fund.name)}</span>
      </h3>
      {!plan.fund.open && plan.state !== 'ended' && (
        <p className="measure mt-3">
          {text.closedFund} <a href={`/${locale}/give/${plan.fund.slug}`}>{plan.fund.name}</a>
        </p>
      )}
      <div className="mt-4">
        <Facts rows={planRows(plan, locale)} />
      </div>
      {page && <Changes plan={plan} locale={locale} page={page} />}
    </article>
  )
}

/** What can be changed of a plan as it stands; stopping is never further away than the rest. */
function Changes({ plan, locale, page }: Required<PlanCardProps>) {
  const { change: text, plans } = messages(locale).giving
  const changes = [
    { path: 'amount', words: text.amount.title },
    { path: 'fund', words: text.fund.title },
    ...(plan.state === 'active' ? [{ path: 'day', words: text.day.title }] : []),
    ...(plan.state === 'paused'
      ? [{ path: 'resumption', words: text.resume.title }]
      : [{ path: 'pause', words: text.pause.title }]),
    { path: 'card', words: text.card.title },
    { path: 'stop', words: text.stop.title },
  ]
  return (
    <nav aria-label={plans.changesOf(plan.number)} className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {changes.map(({ path, words }) => (
          <li key={path}>
            <a
              href={`${page}/plans/${plan.number}/${path}`}
              className="inline-flex min-h-10 items-center"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function planRows(plan: PlanView, locale: Locale) {
  const { number, plans: text } = messages(locale).giving
  const next = nextOf(plan)
  const day = monthDay(plan, locale)
  return [
    { key: 'state', name: text.state, value: standingOf(plan, locale) },
    ...(next ? [{ key: 'next', name: text.next, value: formatDate(next, locale) }] : []),
    ...(day ? [{ key: 'day', name: text.day, value: day }] : []),
    { key: 'since', name: text.since, value: formatDate(plan.startedAt, locale) },
    { key: 'number', name: number, value: plan.number },
  ]
}

/**
 * The day that each month keeps. One that a shorter month lacks is its last there, and comes back in the next: so the next charge does not tell it, unless
 * it lies earlier than any month's last day.
 */
function monthDay({ state, anchorAt, nextChargeAt }: PlanView, locale: Locale) {
  const { plans: text } = messages(locale).giving
  if (state === 'ended' || !nextChargeAt) return undefined
  const day = dayOf(anchorAt ?? nextChargeAt)
  if (!anchorAt && Number(day) >= lastDay) return undefined
  return Number(day) > lastDay ? text.dayOfLast(day) : text.dayOf(day)
}

/** When the next gift is charged; of a pause, the first after it. */
function nextOf({ state, nextChargeAt, resumesAt, anchorAt }: PlanView): Date | undefined {
  if (!nextChargeAt || state === 'ended') return undefined
  if (state !== 'paused') return nextChargeAt
  return resumesAt && chargeAfterPause({ nextChargeAt, resumesAt, anchorAt })
}
