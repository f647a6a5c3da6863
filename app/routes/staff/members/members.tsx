import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMembers } from '#app/domain/staff/list-members.server.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'staff.view', { fresh: true })
  return deskPage({ desk, members: await listMembers() })
}

type Member = Awaited<ReturnType<typeof listMembers>>[number]

export default function Members() {
  const { desk, members } = useLoaderData<typeof loader>()
  const text = staffMessages(desk.locale)
  const say = text.members
  const seen = ({ seenAt, joined }: Member) => {
    if (seenAt) return `${formatShortDate(seenAt, desk.locale)} ${formatTime(seenAt, desk.locale)}`
    return joined ? say.never : say.invited
  }
  const columns: DeskColumn<Member>[] = [
    {
      ...{ key: 'name', heading: say.name, names: true, written: true },
      cell: ({ id, name }) => <a href={`/staff/members/${id}`}>{name}</a>,
    },
    { key: 'email', heading: say.email, written: true, cell: ({ email }) => email },
    { key: 'role', heading: say.role, cell: ({ role }) => text.desk.roles[role] },
    { key: 'seen', heading: say.seen, cell: seen },
  ]
  return (
    <Desk
      desk={desk}
      title={say.title}
      done={say.done[desk.done as keyof typeof say.done]}
      actions={<LinkButton href="/staff/members/invite">{say.invite}</LinkButton>}
    >
      <DeskList
        locale={desk.locale}
        caption={say.title}
        columns={columns}
        rows={members}
        keyOf={({ id }) => id}
      />
    </Desk>
  )
}
