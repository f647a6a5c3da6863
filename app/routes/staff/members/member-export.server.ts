import { listMembers, type MemberRow } from '#app/domain/staff/list-members.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { listExport } from '../exports/list-export.ts'
import { readMemberQuery } from './member-query.ts'

export const members = listExport<MemberRow>({
  ...{ name: 'members', permission: 'staff.export' },
  open: ({ query, locale }) => {
    const asked = readMemberQuery(query)
    const { desk, exports: say } = staffMessages(locale)
    return {
      page: (after, size) => listMembers(asked, { after, size }),
      ...{ filters: asked, filtered: asked.role !== undefined },
      columns: [
        ['name', ({ name }) => name],
        ['email', ({ email }) => email],
        ['role', ({ role }) => desk.roles[role]],
        ['joined', ({ joined }) => (joined ? say.yes : say.no)],
        ['seen', ({ seenAt }) => seenAt],
        ['language', ({ locale: spoken }) => spoken],
      ],
    }
  },
})
