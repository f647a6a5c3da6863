import { countStaffStops } from '#app/domain/payments/card-testing/count-staff-stops.server.ts'
import { countStops } from '#app/domain/payments/card-testing/count-stops.server.ts'
import { countAttention } from '#app/domain/payments/count-attention.server.ts'
import { countUnkeptTombstones } from '#app/domain/stories/count-unkept-tombstones.server.ts'
import type { DeskRoom } from '../room.ts'

export const settings: DeskRoom = {
  href: '/staff/settings',
  permission: 'settings.view',
  title: (text) => text.settings.title,
  tasks: [
    {
      permission: 'settings.view',
      href: '/staff/settings/card-testing',
      count: countStops,
      sentence: (text, count) => text.settings.cardTesting.stops(count),
    },
    {
      permission: 'settings.view',
      href: '/staff/settings/card-testing',
      count: () => countStaffStops(),
      sentence: (text) => text.settings.cardTesting.stoppedByStaff,
    },
    {
      permission: 'health.view',
      href: '/staff/settings/health',
      count: () => countAttention(),
      sentence: (text, count) => text.settings.health.attention(count),
    },
    {
      permission: 'health.view',
      href: '/staff/settings/health',
      count: () => countUnkeptTombstones(),
      sentence: (text, count) => text.settings.health.unkept(count),
    },
  ],
}
