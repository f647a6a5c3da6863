import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listRecipients } from '#app/domain/campaigns/recipients/list-recipients.server.ts'
import type { RecipientSheet } from '#app/domain/campaigns/recipients/recipient.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { legalDate } from '#app/values/period.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskMeta, deskPage } from '../../desk-page.ts'
import { partOf } from '../part-of.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.campaigns.recipients.title)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'campaigns.view')
  const { campaign, up } = await partOf(params.id, desk.locale)
  const rows = await listRecipients(campaign.id)
  return deskPage({ desk, up, rows, today: legalDate(now()), id: campaign.id })
}

export default function Recipients() {
  const { desk, up, rows, today, id } = useLoaderData<typeof loader>()
  const { locale, role } = desk
  const { recipients: text, done } = staffMessages(locale).campaigns
  const at = `/staff/campaigns/${id}/recipients`
  return (
    <Desk
      {...{ desk, up, title: text.title }}
      done={desk.done === 'office_removed' ? done.office_removed : undefined}
      actions={
        may(role, 'campaigns.edit') && (
          <LinkButton href={`${at}/new`} look="quiet">
            {text.add}
          </LinkButton>
        )
      }
    >
      <p className="measure mb-6 text-ink-soft">{text.lead}</p>
      <DeskList
        {...{ locale, rows, caption: text.title, columns: columnsOf({ locale, today, at }) }}
        keyOf={(row) => row.id}
      />
    </Desk>
  )
}

type Around = { locale: Locale; today: string; at: string }

function columnsOf({ locale, today, at }: Around): DeskColumn<RecipientSheet>[] {
  const { columns, overdue, shown, hidden } = staffMessages(locale).campaigns.recipients
  const review = ({ reviewDue }: RecipientSheet) => {
    const day = formatShortDate(new Date(`${reviewDue}T12:00:00Z`), locale)
    if (reviewDue >= today) return day
    return (
      <strong>
        {day}, {overdue.toLowerCase()}
      </strong>
    )
  }
  return [
    {
      ...{ key: 'name', heading: columns.name, names: true },
      cell: ({ id, name }) => <a href={`${at}/${id}`}>{name}</a>,
    },
    { key: 'office', heading: columns.office, cell: ({ office }) => office },
    { key: 'email', heading: columns.email, written: true, cell: ({ email }) => email },
    { key: 'state', heading: columns.state, cell: (row) => (row.shown ? shown : hidden) },
    { key: 'review', heading: columns.review, cell: review },
  ]
}
