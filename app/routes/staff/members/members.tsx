import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMembers, type MemberRow } from '#app/domain/staff/list-members.server.ts'
import { type Role, roles } from '#app/domain/staff/role.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { type DeskColumn, DeskList, Filters, Pages } from '#app/ui/desk/list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { ExportLink } from '../exports/export-link.tsx'
import { readMemberQuery } from './member-query.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.members.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'staff.view', { fresh: true })
  const { searchParams } = new URL(request.url)
  const asked = readMemberQuery(searchParams)
  const page = await listMembers(asked, { after: searchParams.get('after') })
  return deskPage({ desk, asked, ...page })
}

export default function Members() {
  const { desk, asked, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const say = staffMessages(locale).members
  return (
    <Desk
      desk={desk}
      title={say.title}
      done={say.done[desk.done as keyof typeof say.done]}
      actions={
        <>
          <ExportLink desk={desk} permission="staff.export" />
          <LinkButton href="/staff/members/invite">{say.invite}</LinkButton>
        </>
      }
    >
      <RoleFilter locale={locale} role={asked.role} />
      <DeskList
        {...{ locale, rows, caption: say.title, columns: columnsOf(locale) }}
        keyOf={({ id }) => id}
      />
      <Pages locale={locale} path={desk.path} next={next} />
    </Desk>
  )
}

/** Those of one role, or all. */
function RoleFilter({ locale, role }: { locale: Locale; role: Role | undefined }) {
  const { members: say, desk } = staffMessages(locale)
  return (
    <Filters locale={locale} action="/staff/members" filtered={role !== undefined}>
      <Select
        {...{ name: 'role', label: say.role, prompt: desk.list.any, value: role ?? '' }}
        options={roles.map((value) => ({ value, label: desk.roles[value] }))}
      />
    </Filters>
  )
}

function columnsOf(locale: Locale): DeskColumn<MemberRow>[] {
  const { members: say, desk } = staffMessages(locale)
  const seen = ({ seenAt, joined }: MemberRow) => {
    if (seenAt) return `${formatShortDate(seenAt, locale)} ${formatTime(seenAt, locale)}`
    return joined ? say.never : say.invited
  }
  return [
    {
      ...{ key: 'name', heading: say.name, names: true, written: true },
      cell: ({ id, name }) => <a href={`/staff/members/${id}`}>{name}</a>,
    },
    { key: 'email', heading: say.email, written: true, cell: ({ email }) => email },
    { key: 'role', heading: say.role, cell: ({ role }) => desk.roles[role] },
    { key: 'seen', heading: say.seen, cell: seen },
  ]
}
