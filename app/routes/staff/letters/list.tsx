import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listLetters } from '#app/domain/receipts/list-letters.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Filters, Pages } from '#app/ui/desk/list.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageOf, readPlace } from '#app/values/cursor.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { letterStates, readLetterState } from './letter-query.ts'
import { Letters } from './letter-table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.orders.letter.list)

export const headers = pageHeaders

const lettersOnPage = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'letters.view')
  const { searchParams: query } = new URL(request.url)
  const state = readLetterState(query)
  const after = readPlace(query.get('after'))
  const rows = await listLetters({ state, after, limit: lettersOnPage + 1 })
  const page = pageOf(rows, lettersOnPage, ({ dueAt, id }) => [dueAt.toISOString(), id])
  return deskPage({ desk, state, ...page })
}

export default function LetterList() {
  const { desk, state, rows, next } = useLoaderData<typeof loader>()
  const { locale, path } = desk
  const text = staffMessages(locale).orders
  const done = desk.done === 'letter' || desk.done === 'seen' ? text.done[desk.done] : undefined
  const options = letterStates.map((value) => ({ value, label: text.letter.states[value] }))
  return (
    <Desk
      desk={desk}
      title={text.letter.list}
      up={{ href: '/staff/orders', name: text.title }}
      done={done}
      actions={<ExportLink desk={desk} permission="orders.export" />}
    >
      <Filters locale={locale} action="/staff/letters" filtered={false}>
        <Select name="state" label={text.letter.state} options={options} value={state} />
      </Filters>
      <Letters
        desk={desk}
        rows={rows}
        back={`/staff/letters?state=${state}`}
        {...(state === 'failed' && { none: text.letter.noneFailed })}
      />
      <Pages locale={locale} path={path} next={next} />
    </Desk>
  )
}
