import { countWaitingOpenings } from '#app/domain/vault/count-waiting-openings.server.ts'
import type { DeskRoom } from '../room.ts'

export const vault: DeskRoom = {
  href: '/staff/vault',
  permission: 'vault.open',
  title: (text) => text.vault.title,
  tasks: [
    {
      permission: 'vault.open',
      href: '/staff/vault',
      count: (_now, staff) => countWaitingOpenings(staff.id),
      sentence: (text, count) => text.vault.task(count),
    },
  ],
}
