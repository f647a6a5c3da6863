import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Surveyed, surveyRetention } from '#app/domain/privacy/survey-retention.server.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatNumber, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.privacy.retention.title)

export const headers = pageHeaders

/** What the next sweep would take away, kind by kind; looking changes nothing. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'retention.view')
  return deskPage({ desk, rows: await surveyRetention(now()) })
}

export default function Retention() {
  const { desk, rows } = useLoaderData<typeof loader>()
  const say = staffMessages(desk.locale).privacy.retention
  return (
    <Desk desk={desk} title={say.title}>
      <p className="measure mb-5 text-ink-soft">
        {say.lead}{' '}
        {may(desk.role, 'settings.view') && (
          <a href="/staff/settings/processing">{staffMessages(desk.locale).processing.title}</a>
        )}
      </p>
      <DeskList
        {...{ locale: desk.locale, caption: say.title, columns: columnsIn(desk.locale), rows }}
        keyOf={({ kind }) => kind}
      />
    </Desk>
  )
}

function columnsIn(locale: Locale): DeskColumn<Surveyed>[] {
  const say = staffMessages(locale).privacy.retention
  const kept = (keep: Surveyed['keep']): string => {
    if (keep === 'books') return say.books
    return 'days' in keep ? say.days(keep.days) : say.years(keep.years)
  }
  return [
    { key: 'kind', heading: say.kind, names: true, cell: ({ kind }) => say.kinds[kind] },
    { key: 'keep', heading: say.keep, cell: ({ keep }) => kept(keep) },
    { key: 'source', heading: say.source, written: true, cell: ({ source }) => source },
    {
      ...{ key: 'due', heading: say.due, figures: true },
      cell: ({ count }) => formatNumber(count, locale),
    },
    {
      ...{ key: 'oldest', heading: say.oldest, whole: true },
      cell: ({ oldest }) => (oldest ? formatShortDate(oldest, locale) : '–'),
    },
  ]
}
