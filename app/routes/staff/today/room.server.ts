import type { DeskRoom } from '../room.ts'

export const today: DeskRoom = {
  href: '/staff',
  permission: 'desk.view',
  title: (text) => text.today.title,
  tasks: [],
}
