import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/staff/staff.ts'
import { listSupporters } from '#app/domain/supporters/list-supporters.server.ts'
import type { Supporter } from '#app/domain/supporters/supporter.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { type Locale, localeNames } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { askAddress } from './ask-address.server.ts'
import { AskedAddress } from './asked-address.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.people.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk, staff } = await admit(request, 'people.view')
  const words = soughtIn(request)
  const after = new URL(request.url).searchParams.get('after')
  const { rows, next } = await listSupporters(words, after)
  // What an address has signed may say what somebody thinks of politics: whoever answers for everybody's rights alone is told.
  const asked = may(staff.role, 'people.take_out') ? await askAddress(words, rows) : undefined
  return deskPage({ desk, words, rows, next, asked })
}

export const action = seek('people.view')

export default function People() {
  const { desk, words, rows, next, asked } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale)
  const say = text.people
  return (
    <Desk
      desk={desk}
      title={say.title}
      done={desk.done === 'forgotten' ? text.privacy.forgotten : undefined}
      actions={<ExportLink desk={desk} permission="people.export" />}
    >
      <Filters
        {...{ locale: desk.locale, action: '/staff/people', filtered: words !== '' }}
        sought={{ words, hint: say.searchHint }}
      />
      {asked && <AskedAddress asked={asked} locale={desk.locale} />}
      {(rows.length > 0 || !asked) && (
        <DeskList
          locale={desk.locale}
          caption={say.title}
          columns={columnsIn(desk.locale)}
          rows={rows}
          keyOf={({ id }) => id}
          none={words === '' ? say.none : say.noneFound}
        />
      )}
      <Pages locale={desk.locale} path={desk.path} next={next} />
    </Desk>
  )
}

function columnsIn(locale: Locale): DeskColumn<Supporter>[] {
  const say = staffMessages(locale).people
  return [
    {
      ...{ key: 'name', heading: say.name, names: true, written: true },
      cell: ({ id, name }) => <a href={`/staff/people/${id}`}>{name}</a>,
    },
    { key: 'email', heading: say.email, written: true, cell: ({ email }) => email },
    { key: 'language', heading: say.language, cell: (row) => localeNames[row.locale] },
    {
      ...{ key: 'since', heading: say.since, whole: true },
      cell: ({ createdAt }) => formatShortDate(createdAt, locale),
    },
  ]
}
