import type { DeskRoom } from '../room.ts'

export const designers: DeskRoom = {
  href: '/staff/designers',
  permission: 'designers.view',
  title: (text) => text.designers.title,
  tasks: [],
}
