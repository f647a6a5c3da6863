import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { listIncomplete } from '#app/domain/tax/list-incomplete.server.ts'
import { type IncompleteRow, incompleteReasons } from '#app/domain/tax/report.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { money } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { askedYear } from './asked-year.server.ts'
import { readReason } from './incomplete-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.incomplete.title(data?.year ?? 0))

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  const year = askedYear(params)
  const { searchParams } = new URL(request.url)
  const reason = readReason(searchParams)
  const listed = await listIncomplete({ year, reason }, searchParams.get('after'))
  return deskPage({ desk, year, reason, ...listed })
}

/** What would count and cannot be reported, with what to do about each. */
export default function Incomplete() {
  const { desk, year, reason, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const { tax, desk: words } = staffMessages(locale)
  const { incomplete: text, year: say } = tax
  const here = `/staff/tax/${year}/incomplete`
  return (
    <Desk
      desk={desk}
      title={text.title(year)}
      up={{ href: `/staff/tax/${year}`, name: say.title(year) }}
      actions={<ExportLink desk={desk} permission="tax.export" />}
    >
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <Filters locale={locale} action={here} filtered={reason !== undefined}>
        <Select
          {...{ name: 'reason', label: text.reason, value: reason ?? '', prompt: words.list.any }}
          options={incompleteReasons.map((value) => ({ value, label: text.reasons[value] }))}
        />
      </Filters>
      <DeskList
        {...{ locale, rows, caption: text.title(year), columns: columnsOf(desk) }}
        keyOf={(row) => `${row.reason} ${row.giver.id} ${row.currency}`}
        none={text.none}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

function columnsOf(desk: DeskFrame): DeskColumn<IncompleteRow>[] {
  const { locale } = desk
  const { columns } = staffMessages(locale).tax.incomplete
  return [
    {
      ...{ key: 'giver', heading: columns.giver, names: true, written: true },
      cell: ({ giver }) => <Giver {...{ giver, desk }} />,
    },
    { key: 'reason', heading: columns.reason, cell: (row) => <Reason {...{ row, desk }} /> },
    {
      ...{ key: 'sum', heading: columns.sum, figures: true },
      cell: ({ amount, currency }) => formatMoneyWithCode(money(amount, currency), locale),
    },
    { key: 'gifts', heading: columns.gifts, cell: ({ gifts }) => <Gifts numbers={gifts} /> },
  ]
}

/** Whoever gave, with the way to her page for who may see it. */
function Giver({ giver, desk }: Pick<IncompleteRow, 'giver'> & { desk: DeskFrame }) {
  if (!giver.supporterId || !may(desk.role, 'people.view')) return giver.name
  return <a href={`/staff/people/${giver.supporterId}`}>{giver.name}</a>
}

function Reason({ row, desk }: { row: IncompleteRow; desk: DeskFrame }) {
  const { reasons, todo } = staffMessages(desk.locale).tax.incomplete
  return (
    <div>
      <strong>{reasons[row.reason]}</strong>
      <span className="block text-ink-soft">{todo[row.reason]}</span>
    </div>
  )
}

/** The first of the gifts: more would be a list in a list. */
function Gifts({ numbers }: { numbers: readonly string[] }) {
  return numbers.slice(0, 5).map((number) => (
    <a key={number} href={`/staff/gifts/${number}`} className="mr-2 whitespace-nowrap">
      {number}
    </a>
  ))
}
