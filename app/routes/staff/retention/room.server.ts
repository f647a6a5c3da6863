import type { DeskRoom } from '../room.ts'

export const retention: DeskRoom = {
  href: '/staff/retention',
  permission: 'retention.view',
  title: (text) => text.privacy.retention.title,
  tasks: [],
}
