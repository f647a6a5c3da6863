import type { DeskRoom } from '../room.ts'

export const newsletters: DeskRoom = {
  href: '/staff/newsletters',
  permission: 'newsletter.view',
  title: (text) => text.newsletters.title,
  tasks: [],
}
