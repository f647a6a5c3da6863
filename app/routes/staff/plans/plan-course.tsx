import { giftNumber } from '#app/domain/donations/donation.ts'
import type { DeskMonth, DeskStanding } from '#app/domain/plans/desk/list-plan-course.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { type Currency, money } from '#app/values/money.ts'

/** The months that were paid, each a gift with a page of its own. */
export function PlanMonths({ locale, months }: { locale: Locale; months: readonly DeskMonth[] }) {
  const { sections, months: text } = staffMessages(locale).plans
  const columns: DeskColumn<DeskMonth>[] = [
    {
      ...{ key: 'gift', heading: text.gift, names: true, whole: true },
      cell: ({ number }) => <a href={`/staff/gifts/${giftNumber(number)}`}>{giftNumber(number)}</a>,
    },
    {
      ...{ key: 'invoiced', heading: text.invoiced, whole: true },
      cell: ({ invoicedAt, startedAt }) => formatShortDate(invoicedAt ?? startedAt, locale),
    },
    {
      ...{ key: 'back', heading: text.back, figures: true },
      cell: ({ refundedAmount, currency }) =>
        refundedAmount > 0 && (
          <Price money={money(refundedAmount, currency)} locale={locale} code />
        ),
    },
    {
      ...{ key: 'amount', heading: text.amount, figures: true },
      cell: ({ amount, currency }) => (
        <Price money={money(amount, currency)} locale={locale} code />
      ),
    },
  ]
  return (
    <section aria-labelledby="months" className="desk-panel">
      <h2 id="months">{sections.months}</h2>
      <DeskList
        {...{ locale, columns, rows: months, caption: sections.months, none: text.none }}
        keyOf={({ number }) => String(number)}
      />
    </section>
  )
}

type CourseProps = { locale: Locale; standings: readonly DeskStanding[]; currency: Currency }

/** How the plan has stood at Stripe, the newest first. */
export function PlanStandings({ locale, standings, currency }: CourseProps) {
  const { sections, course: text, states } = staffMessages(locale).plans
  const columns: DeskColumn<DeskStanding>[] = [
    {
      ...{ key: 'since', heading: text.since, names: true, whole: true },
      cell: ({ since }) => formatShortDate(since, locale),
    },
    { key: 'state', heading: text.state, cell: ({ state }) => states[state] },
    {
      ...{ key: 'amount', heading: text.amount, figures: true },
      cell: ({ amount }) => <Price money={money(amount, currency)} locale={locale} code />,
    },
  ]
  return (
    <section aria-labelledby="course" className="desk-panel">
      <h2 id="course">{sections.course}</h2>
      <DeskList
        {...{ locale, columns, rows: standings, caption: sections.course, none: text.none }}
        keyOf={({ id }) => id}
      />
    </section>
  )
}
