import { countOverdueLines } from '#app/domain/help/count-overdue-lines.server.ts'
import type { DeskRoom } from '../room.ts'

export const help: DeskRoom = {
  href: '/staff/help',
  permission: 'help.view',
  title: (text) => text.help.title,
  tasks: [
    {
      permission: 'help.edit',
      href: '/staff/help?overdue=yes',
      count: countOverdueLines,
      sentence: (text, count) => text.help.task(count),
    },
  ],
}
