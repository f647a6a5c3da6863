import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import {
  listProcessings,
  type RecordedProcessing,
} from '#app/domain/privacy/list-processings.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { processingInWords } from './processing-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.processing.title)

export const headers = pageHeaders

/** The record of processing activities (GDPR art. 30), as it is today. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const at = now()
  const [organisation, rows] = await Promise.all([
    findOrganisation(desk.locale),
    listProcessings(at),
  ])
  const { name, number, address, email, telephone } = organisation
  return deskPage({ desk, at, rows, controller: { name, number, address, email, telephone } })
}

export default function ProcessingRecord() {
  const { desk, at, rows, controller } = useLoaderData<typeof loader>()
  const { processing: say, settings } = staffMessages(desk.locale)
  const { name, number, address, email, telephone } = controller
  const who = [
    { key: 'who', name: say.controller, value: [name, number].filter(Boolean).join(', ') },
    {
      ...{ key: 'contact', name: say.contact },
      value: [...address, email, telephone].filter(Boolean).join(', '),
    },
  ]
  return (
    <Desk
      desk={desk}
      title={say.title}
      up={{ href: '/staff/settings', name: settings.title }}
      actions={<ExportLink desk={desk} permission="settings.view" />}
    >
      <div className="grid max-w-measure grid-cols-1 gap-8">
        <div className="grid gap-4">
          <p className="text-ink-soft">{say.lead}</p>
          <Facts rows={who} />
          <p className="text-ink-soft">{say.asOf(formatDate(at, desk.locale))}</p>
        </div>
        {rows.map((row) => (
          <Processing key={row.kind} row={row} locale={desk.locale} />
        ))}
      </div>
    </Desk>
  )
}

const parts = [
  ...(['purpose', 'basis', 'people', 'data', 'recipients', 'transfer'] as const),
  ...(['kept', 'security'] as const),
]

function Processing({ row, locale }: { row: RecordedProcessing; locale: Locale }) {
  const say = staffMessages(locale).processing
  const words = processingInWords(row, locale)
  return (
    <section aria-labelledby={row.kind}>
      <h2 id={row.kind} className="mb-3 text-xl">
        {words.name}
      </h2>
      <Facts
        rows={parts.map((part) => ({
          ...{ key: part, name: say[part] },
          value: <Sentences of={words[part]} />,
        }))}
      />
    </section>
  )
}

function Sentences({ of }: { of: readonly string[] }) {
  if (of.length === 1) return <p className="first-letter:uppercase">{of[0]}</p>
  return (
    <ul className="grid gap-1">
      {of.map((sentence) => (
        <li key={sentence} className="first-letter:uppercase">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
