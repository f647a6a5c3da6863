import type { Permission } from '#app/domain/staff/permissions.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { addressWith } from '#app/ui/desk/list.tsx'

/** The way from a list to its file, with the filters that are chosen; nothing for whoever may not take it out. */
export function ExportLink({ desk, permission }: { desk: DeskFrame; permission: Permission }) {
  if (!may(desk.role, permission)) return null
  const [path = '', query] = addressWith(desk.path, { after: undefined }).split('?')
  return (
    <a href={`${path}/export${query ? `?${query}` : ''}`}>
      {staffMessages(desk.locale).exports.link}
    </a>
  )
}
