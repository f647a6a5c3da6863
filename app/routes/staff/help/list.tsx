import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lineKinds } from '#app/domain/help/help-line.ts'
import {
  type LineFilter,
  type ListedLine,
  listDeskLines,
} from '#app/domain/help/list-desk-lines.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatCountry, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { legalDate } from '#app/values/period.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { isNarrowed, readLineQuery } from './line-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.help.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'help.view')
  const { searchParams } = new URL(request.url)
  const asked = readLineQuery(searchParams)
  const at = now()
  const place = { locale: desk.locale, now: at, after: searchParams.get('after') }
  return deskPage({ desk, asked, today: legalDate(at), ...(await listDeskLines(asked, place)) })
}

export default function HelpLines() {
  const { desk, asked, rows, next, today } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).help
  return (
    <Desk
      desk={desk}
      title={text.title}
      done={desk.done === 'removed' ? text.done.removed : undefined}
      actions={
        <>
          <ExportLink desk={desk} permission="help.export" />
          <a href={`/${locale}/help`}>{text.page}</a>
          {may(role, 'help.edit') && (
            <LinkButton href="/staff/help/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <LineFilters locale={locale} asked={asked} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(locale, today) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

/** What the list shows: one kind of line, what is overdue. */
function LineFilters({ locale, asked }: { locale: Locale; asked: LineFilter }) {
  const { help: text, desk } = staffMessages(locale)
  const any = { prompt: desk.list.any }
  return (
    <Filters locale={locale} action="/staff/help" filtered={isNarrowed(asked)}>
      <Select
        {...{ name: 'kind', label: text.columns.kind, value: asked.kind ?? '', ...any }}
        options={lineKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <Select
        {...{ name: 'overdue', label: text.columns.due, value: asked.overdue ? 'yes' : '', ...any }}
        options={[{ value: 'yes', label: text.overdue }]}
      />
    </Filters>
  )
}

function columnsOf(locale: Locale, today: string): DeskColumn<ListedLine>[] {
  const text = staffMessages(locale).help
  const { columns } = text
  const day = (one: string) => formatShortDate(new Date(`${one}T12:00:00Z`), locale)
  const due = ({ reviewDue }: ListedLine) =>
    reviewDue < today ? <strong>{`${day(reviewDue)}, ${text.overdue}`}</strong> : day(reviewDue)
  const kind = (line: ListedLine) =>
    [text.kinds[line.kind], line.forProfessionals && text.forThem].filter(Boolean).join(', ')
  return [
    {
      ...{ key: 'name', heading: columns.name, names: true, written: true },
      cell: ({ id, name }) => <a href={`/staff/help/${id}`}>{name}</a>,
    },
    { key: 'number', heading: columns.number, whole: true, cell: ({ number }) => number },
    {
      ...{ key: 'country', heading: columns.country },
      cell: ({ country }) => formatCountry(country, locale),
    },
    { key: 'kind', heading: columns.kind, cell: kind },
    { key: 'checked', heading: columns.checked, cell: ({ verifiedOn }) => day(verifiedOn) },
    { key: 'due', heading: columns.due, cell: due },
    {
      ...{ key: 'state', heading: columns.state },
      cell: ({ shown }) => (shown ? text.shownState : text.hiddenState),
    },
  ]
}
