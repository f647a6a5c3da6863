import type { DeskPlanListed } from '#app/domain/plans/desk/list-desk-plans.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { money } from '#app/values/money.ts'
import { PlanMark } from './plan-mark.tsx'

/** The columns of the list of plans. */
export function planColumns(locale: Locale): DeskColumn<DeskPlanListed>[] {
  const text = staffMessages(locale).plans
  const { columns } = text
  return [
    {
      ...{ key: 'plan', heading: columns.plan, names: true, whole: true },
      cell: ({ reference }) => <a href={`/staff/plans/${reference}`}>{reference}</a>,
    },
    {
      ...{ key: 'started', heading: columns.started, whole: true },
      cell: ({ startedAt }) => formatShortDate(startedAt, locale),
    },
    {
      ...{ key: 'name', heading: columns.name, written: true },
      cell: ({ name }) => name || text.unknown,
    },
    { key: 'fund', heading: columns.fund, written: true, cell: ({ fund }) => fund },
    {
      ...{ key: 'state', heading: columns.state },
      cell: ({ state, attention }) => (
        <PlanMark {...{ locale, state }} attention={attention !== null} />
      ),
    },
    {
      ...{ key: 'next', heading: columns.next, whole: true },
      cell: ({ nextChargeAt, resumesAt }) =>
        nextChargeAt ? formatShortDate(resumesAt ?? nextChargeAt, locale) : '–',
    },
    {
      ...{ key: 'amount', heading: columns.amount, figures: true },
      cell: ({ amount, currency }) => (
        <Price money={money(amount, currency)} locale={locale} code />
      ),
    },
  ]
}
