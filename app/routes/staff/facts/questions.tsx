import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ListedQuestion, listQuestions } from '#app/domain/facts/list-questions.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.facts.questions.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'facts.view')
  return deskPage({ desk, rows: await listQuestions(desk.locale) })
}

export default function Questions() {
  const { desk, rows } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const { questions: text, title, done } = staffMessages(locale).facts
  return (
    <Desk
      desk={desk}
      title={text.title}
      up={{ href: '/staff/facts', name: title }}
      done={desk.done === 'question_removed' ? done.question_removed : undefined}
      actions={
        may(role, 'facts.edit') && (
          <LinkButton href="/staff/facts/questions/new" look="quiet">
            {text.add}
          </LinkButton>
        )
      }
    >
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf(locale) }}
        keyOf={({ id }) => id}
      />
    </Desk>
  )
}

function columnsOf(locale: Locale): DeskColumn<ListedQuestion>[] {
  const { columns, forms } = staffMessages(locale).facts.questions
  const count = (value: number) => formatNumber(value, locale)
  return [
    {
      ...{ key: 'title', heading: columns.title, names: true },
      cell: ({ id, title }) => <a href={`/staff/facts/questions/${id}`}>{title}</a>,
    },
    { key: 'form', heading: columns.form, cell: ({ form }) => forms[form] },
    { key: 'facts', heading: columns.facts, figures: true, cell: ({ facts }) => count(facts) },
    {
      ...{ key: 'published', heading: columns.published, figures: true },
      cell: ({ published }) => count(published),
    },
    {
      ...{ key: 'languages', heading: columns.languages, figures: true },
      cell: ({ languages }) => `${languages}/${locales.length}`,
    },
  ]
}
