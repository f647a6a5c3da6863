import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOverdueOffices } from '#app/domain/campaigns/recipients/list-overdue-offices.server.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { DeskList } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.overdueOffices.title)

export const headers = pageHeaders

/** The offices of all campaigns that are to be looked at again, each leading to the page where that is done. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  return deskPage({ desk, rows: await listOverdueOffices(now(), desk.locale) })
}

export default function OverdueOffices() {
  const { desk, rows } = useLoaderData<typeof loader>()
  const { locale } = desk
  const { overdueOffices: text, recipients, title } = staffMessages(locale).campaigns
  const { columns } = recipients
  return (
    <Desk {...{ desk, title: text.title }} up={{ href: '/staff/campaigns', name: title }}>
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <DeskList
        {...{ locale, rows, caption: text.title, none: text.none }}
        keyOf={({ id }) => id}
        columns={[
          {
            ...{ key: 'name', heading: columns.name, names: true },
            cell: ({ id, campaignId, name }) => (
              <a href={`/staff/campaigns/${campaignId}/recipients/${id}`}>{name}</a>
            ),
          },
          { key: 'office', heading: columns.office, cell: ({ office }) => office },
          { key: 'campaign', heading: text.campaign, cell: ({ campaign }) => campaign },
          {
            ...{ key: 'review', heading: columns.review },
            cell: ({ reviewDue }) => formatShortDate(new Date(`${reviewDue}T12:00:00Z`), locale),
          },
        ]}
      />
    </Desk>
  )
}
