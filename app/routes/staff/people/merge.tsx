import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSupporters } from '#app/domain/supporters/list-supporters.server.ts'
import type { Supporter } from '#app/domain/supporters/supporter.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { seek } from '../seeking/seek.server.ts'
import { soughtIn } from '../seeking/sought.server.ts'
import { loadPerson } from './load-person.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.merge)

export const headers = pageHeaders

const shown = 20

/** Whom a person may be one with: those with the same name, until somebody is searched for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'people.merge')
  const person = await loadPerson(params.id)
  const words = soughtIn(request)
  const { rows } = await listSupporters(words || person.name, null, shown)
  return deskPage({ desk, person, words, rows: rows.filter(({ id }) => id !== person.id) })
}

export const action = seek('people.merge')

export default function Merge() {
  const { desk, person, words, rows } = useLoaderData<typeof loader>()
  const { people, privacy: say } = staffMessages(desk.locale)
  const columns: DeskColumn<Supporter>[] = [
    { key: 'name', heading: people.name, names: true, written: true, cell: ({ name }) => name },
    { key: 'email', heading: people.email, written: true, cell: ({ email }) => email },
    {
      ...{ key: 'compare', heading: say.compare },
      cell: ({ id, email }) => (
        <a href={`/staff/people/${person.id}/merge/${id}`} aria-label={`${say.compare}: ${email}`}>
          {say.compare}
        </a>
      ),
    },
  ]
  return (
    <Desk
      desk={desk}
      title={say.merge}
      up={{ href: `/staff/people/${person.id}`, name: person.name }}
    >
      <p className="measure mb-5">{say.mergeLead}</p>
      <Filters
        {...{ locale: desk.locale, filtered: words !== '' }}
        action={`/staff/people/${person.id}/merge`}
        sought={{ words, hint: people.searchHint }}
      />
      <DeskList
        {...{ locale: desk.locale, caption: say.merge, columns, rows, none: say.nobody }}
        keyOf={({ id }) => id}
      />
    </Desk>
  )
}
