import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countReaders } from '#app/domain/newsletter/issues/count-readers.server.ts'
import { listNewsletters } from '#app/domain/newsletter/issues/list-newsletters.server.ts'
import { languagesOf, type Newsletter } from '#app/domain/newsletter/issues/newsletter.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber, formatShortDate } from '#app/i18n/format.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.newsletters.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'newsletter.view')
  const after = new URL(request.url).searchParams.get('after')
  const [page, readers] = await Promise.all([listNewsletters(after), countReaders()])
  return deskPage({ desk, readers, ...page })
}

export default function Newsletters() {
  const { desk, readers, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const say = staffMessages(locale).newsletters
  return (
    <Desk
      desk={desk}
      title={say.title}
      done={desk.done === 'removed' ? say.done.removed : undefined}
      actions={
        may(desk.role, 'newsletter.write') && (
          <LinkButton href="/staff/newsletters/new">{say.add}</LinkButton>
        )
      }
    >
      <p className="measure mb-5 text-ink-soft">{say.lead}</p>
      <section className="desk-panel mb-6" aria-labelledby="readers">
        <h2 id="readers">{say.readers}</h2>
        <Facts
          figures
          rows={locales.map((tongue) => ({
            ...{ key: tongue, name: localeNames[tongue] },
            value: formatNumber(readers[tongue], locale),
          }))}
        />
      </section>
      <DeskList
        {...{ locale, rows, caption: say.title, columns: columnsIn(locale), none: say.none }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

function columnsIn(locale: Locale): DeskColumn<Newsletter>[] {
  const say = staffMessages(locale).newsletters
  const subject = ({ texts }: Newsletter) =>
    locales.map((tongue) => texts[tongue].subject).find(Boolean) ?? say.untitled
  return [
    {
      ...{ key: 'subject', heading: say.fields.subject, names: true, written: true },
      cell: (row) => <a href={`/staff/newsletters/${row.id}`}>{subject(row)}</a>,
    },
    { key: 'state', heading: say.state, cell: ({ state }) => say.states[state] },
    {
      ...{ key: 'languages', heading: say.languages },
      cell: ({ texts }) =>
        languagesOf(texts)
          .map((tongue) => localeNames[tongue])
          .join(', '),
    },
    {
      ...{ key: 'made', heading: say.made, whole: true },
      cell: ({ createdAt }) => formatShortDate(createdAt, locale),
    },
  ]
}
