import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskFacts } from '#app/domain/facts/list-desk-facts.server.ts'
import { type ListedQuestion, listQuestions } from '#app/domain/facts/list-questions.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { legalDate } from '#app/values/period.ts'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { factColumns } from './fact-columns.tsx'
import { type FactQuery, isNarrowed, readFactQuery } from './fact-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.facts.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'facts.view')
  const { searchParams } = new URL(request.url)
  const asked = readFactQuery(searchParams)
  const at = now()
  const place = { locale: desk.locale, now: at, after: searchParams.get('after') }
  const [page, questions] = await Promise.all([
    listDeskFacts(asked, place),
    listQuestions(desk.locale),
  ])
  return deskPage({ desk, asked, questions, today: legalDate(at), ...page })
}

export default function Facts() {
  const { desk, asked, questions, today, rows, next } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const text = staffMessages(locale).facts
  return (
    <Desk
      desk={desk}
      title={text.title}
      done={desk.done === 'removed' ? text.done.removed : undefined}
      actions={
        <>
          <ExportLink desk={desk} permission="facts.export" />
          <a href="/staff/facts/questions">{text.questionsLink}</a>
          {may(role, 'facts.edit') && (
            <LinkButton href="/staff/facts/new" look="quiet">
              {text.add}
            </LinkButton>
          )}
        </>
      }
    >
      <ListFilters {...{ locale, asked, questions }} />
      <DeskList
        {...{ locale, rows, caption: text.title, columns: factColumns(locale, today) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

type FilterProps = { locale: Locale; asked: FactQuery; questions: readonly ListedQuestion[] }

/** What the list shows: some words, one question, what is published, what is overdue. */
function ListFilters({ locale, asked, questions }: FilterProps) {
  const { facts: text, desk } = staffMessages(locale)
  const any = { prompt: desk.list.any }
  const state = asked.published === undefined ? '' : asked.published ? 'published' : 'draft'
  return (
    <Filters locale={locale} action="/staff/facts" filtered={isNarrowed(asked)}>
      <Field
        {...{ name: 'words', label: desk.list.search, type: 'search', value: asked.words }}
        hint={text.searchHint}
      />
      <Select
        {...{ name: 'question', label: text.fields.question, value: asked.questionId, ...any }}
        options={questions.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select
        {...{ name: 'state', label: text.state, value: state, ...any }}
        options={[
          { value: 'published', label: text.published },
          { value: 'draft', label: text.draft },
        ]}
      />
      <Select
        {...{ name: 'overdue', label: text.review, value: asked.overdue ? 'yes' : '', ...any }}
        options={[{ value: 'yes', label: text.overdue }]}
      />
    </Filters>
  )
}
