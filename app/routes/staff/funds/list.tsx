import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fundsShown } from '#app/domain/donations/fund.ts'
import {
  type DeskFundRow,
  listDeskFunds,
} from '#app/domain/donations/funds/list-desk-funds.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode, formatNumber, formatPercent } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { readFundQuery } from './fund-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.funds.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'funds.view')
  const { searchParams } = new URL(request.url)
  const asked = readFundQuery(searchParams)
  const place = { locale: desk.locale, after: searchParams.get('after') }
  return deskPage({ desk, asked, ...(await listDeskFunds(asked, place)) })
}

export default function Funds() {
  const { desk, asked, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).funds
  return (
    <Desk
      desk={desk}
      title={text.title}
      done={desk.done === 'removed' ? text.done.removed : undefined}
      actions={
        <>
          <ExportLink desk={desk} permission="funds.export" />
          <a href="/staff/funds/amounts">{text.amountsLink}</a>
          {may(role, 'funds.edit') && (
            <LinkButton href="/staff/funds/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <p className="measure mb-6 text-ink-soft">{text.offered(formatNumber(fundsShown, locale))}</p>
      <StateFilter locale={locale} open={asked.open} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(locale) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

/** Open ones, closed ones, or all. */
function StateFilter({ locale, open }: { locale: Locale; open: boolean | undefined }) {
  const { funds: text, desk } = staffMessages(locale)
  const options = [
    { value: 'open', label: text.open },
    { value: 'closed', label: text.closed },
  ]
  const value = open === undefined ? '' : open ? 'open' : 'closed'
  return (
    <Filters locale={locale} action="/staff/funds" filtered={open !== undefined}>
      <Select
        {...{ name: 'state', label: text.columns.state, prompt: desk.list.any, options, value }}
      />
    </Filters>
  )
}

const columnsOf = (locale: Locale): DeskColumn<DeskFundRow>[] => [
  ...whichColumns(locale),
  ...howMuchColumns(locale),
]

/** Which fund, and whether givers are offered it. */
function whichColumns(locale: Locale): DeskColumn<DeskFundRow>[] {
  const text = staffMessages(locale).funds
  const stateOf = ({ open, offered }: DeskFundRow) =>
    open ? (offered ? text.open : text.notOffered) : text.closed
  return [
    {
      ...{ key: 'name', heading: text.columns.name, names: true, written: true },
      cell: ({ id, name }) => <a href={`/staff/funds/${id}`}>{name}</a>,
    },
    { key: 'state', heading: text.columns.state, cell: stateOf },
  ]
}

/** What it has received towards what, and how much is said of it. */
function howMuchColumns(locale: Locale): DeskColumn<DeskFundRow>[] {
  const { columns } = staffMessages(locale).funds
  const towards = ({ goal, given }: DeskFundRow) =>
    goal
      ? `${formatMoneyWithCode(goal, locale)}, ${formatPercent(given.amount / goal.amount, locale)}`
      : '–'
  const named = ({ languages }: DeskFundRow) => `${languages}/${locales.length}`
  const received = ({ given }: DeskFundRow) => formatMoneyWithCode(given, locale)
  const costs = (row: DeskFundRow) => formatNumber(row.costs, locale)
  return [
    { key: 'given', heading: columns.given, figures: true, cell: received },
    { key: 'goal', heading: columns.goal, figures: true, cell: towards },
    { key: 'languages', heading: columns.languages, figures: true, cell: named },
    { key: 'costs', heading: columns.costs, figures: true, cell: costs },
  ]
}
