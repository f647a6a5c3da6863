import type { DeskRoom } from '../room.ts'

export const members: DeskRoom = {
  href: '/staff/members',
  permission: 'staff.view',
  title: (text) => text.members.title,
  tasks: [],
}
