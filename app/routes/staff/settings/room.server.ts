import type { DeskRoom } from '../room.ts'

export const settings: DeskRoom = {
  href: '/staff/settings',
  permission: 'settings.view',
  title: (text) => text.settings.title,
  tasks: [],
}
