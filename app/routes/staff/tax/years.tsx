import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ListedYear, listYears } from '#app/domain/tax/list-years.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  return deskPage({ desk, years: await listYears(now()) })
}

/** The income years, each with where its file stands. */
export default function TaxYears() {
  const { desk, years } = useLoaderData<typeof loader>()
  const { locale } = desk
  const text = staffMessages(locale).tax
  return (
    <Desk
      desk={desk}
      title={text.title}
      actions={
        <>
          <a href="/staff/tax/rules">{text.law}</a>
          <a href="/staff/settings/tax-report">{text.setup}</a>
        </>
      }
    >
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <DeskList
        {...{ locale, rows: years, caption: text.title, columns: columnsOf(locale) }}
        keyOf={({ year }) => String(year)}
      />
    </Desk>
  )
}

function columnsOf(locale: Locale): DeskColumn<ListedYear>[] {
  const { columns, states } = staffMessages(locale).tax
  const day = (one: string | undefined) =>
    one ? formatShortDate(new Date(`${one}T12:00:00Z`), locale) : '–'
  return [
    {
      ...{ key: 'year', heading: columns.year, names: true, whole: true },
      cell: ({ year }) => <a href={`/staff/tax/${year}`}>{year}</a>,
    },
    { key: 'state', heading: columns.state, cell: (year) => states[stateOf(year)] },
    {
      ...{ key: 'deadline', heading: columns.deadline, whole: true },
      cell: ({ deadline, approved }) => (approved ? day(deadline) : '–'),
    },
    {
      ...{ key: 'sent', heading: columns.sent, whole: true },
      cell: ({ sentAt }) => (sentAt ? formatShortDate(sentAt, locale) : '–'),
    },
  ]
}

function stateOf({ approved, waits, sentAt, isOver }: ListedYear) {
  if (!approved) return 'not_approved'
  if (waits) return 'waits'
  if (sentAt) return 'sent'
  return isOver ? 'open' : 'going'
}
