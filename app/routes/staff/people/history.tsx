import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listHistory } from '#app/domain/history/list-history.server.ts'
import { listHistoryActors } from '#app/domain/history/list-history-actors.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { HistoryLines } from '#app/ui/desk/history-lines.tsx'
import { Filters, Pages } from '#app/ui/desk/list.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { inWords } from '../stories/history-words.ts'
import { historyFilter, readHistoryQuery } from './history-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.people.history.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'history.view')
  const query = new URL(request.url).searchParams
  const asked = readHistoryQuery(query)
  const [page, actors] = await Promise.all([
    listHistory(historyFilter(asked), query.get('after')),
    listHistoryActors(),
  ])
  return deskPage({ desk, asked, actors, ...page })
}

export default function History() {
  const { desk, asked, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const say = staffMessages(locale).people.history
  return (
    <Desk
      desk={desk}
      title={say.title}
      actions={<ExportLink desk={desk} permission="history.export" />}
    >
      <p className="measure mb-5 text-ink-soft">{say.lead}</p>
      <HistoryFilters />
      {asked.object !== '' && (
        <p className="mb-4 font-semibold">{say.about(rows[0]?.called ?? asked.object)}</p>
      )}
      <HistoryLines locale={locale} lines={inWords(rows, locale)} withObjects />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

function HistoryFilters() {
  const { desk, asked, actors } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale)
  const { list, history: words } = text.desk
  const say = text.people.history
  const people = actors.map(({ actor: value, name }) => ({
    value,
    label: value === 'giver' || value === 'operator' || value === 'lykta' ? words[value] : name,
  }))
  const actions = Object.entries(text.history).map(([value, label]) => ({ value, label }))
  const filtered = Object.values(asked).some((value) => value !== '')
  const any = { prompt: list.any }
  return (
    <Filters locale={desk.locale} action="/staff/history" filtered={filtered}>
      {asked.object !== '' && <input type="hidden" name="object" value={asked.object} />}
      <Select name="actor" label={say.who} value={asked.actor} options={people} {...any} />
      <Select name="action" label={say.what} value={asked.action} options={actions} {...any} />
      <Field name="from" label={list.from} value={asked.from} hint={say.day} narrow />
      <Field name="to" label={list.to} value={asked.to} hint={say.day} narrow />
    </Filters>
  )
}
