import { countOverdueFacts } from '#app/domain/facts/count-overdue-facts.server.ts'
import type { DeskRoom } from '../room.ts'

export const facts: DeskRoom = {
  href: '/staff/facts',
  permission: 'facts.view',
  title: (text) => text.facts.title,
  tasks: [
    {
      permission: 'facts.edit',
      href: '/staff/facts?overdue=yes&state=published',
      count: countOverdueFacts,
      sentence: (text, count) => text.facts.task(count),
    },
  ],
}
