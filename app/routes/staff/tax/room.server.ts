import { countDueFiles } from '#app/domain/tax/count-due-files.server.ts'
import type { DeskRoom } from '../room.ts'

export const tax: DeskRoom = {
  href: '/staff/tax',
  permission: 'tax.view',
  title: (text) => text.tax.title,
  tasks: [
    {
      permission: 'tax.file',
      href: '/staff/tax',
      count: countDueFiles,
      sentence: (text, count) => text.tax.task(count),
    },
  ],
}
