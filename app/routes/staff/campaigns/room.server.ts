import { countClosedCampaigns } from '#app/domain/campaigns/desk/count-closed-campaigns.server.ts'
import { countClosingCampaigns } from '#app/domain/campaigns/desk/count-closing-campaigns.server.ts'
import { countOverdueOffices } from '#app/domain/campaigns/recipients/count-overdue-offices.server.ts'
import type { DeskRoom } from '../room.ts'

export const campaigns: DeskRoom = {
  href: '/staff/campaigns',
  permission: 'campaigns.view',
  title: (text) => text.campaigns.title,
  tasks: [
    {
      ...{ permission: 'campaigns.edit', href: '/staff/campaigns?state=published&when=soon' },
      count: countClosingCampaigns,
      sentence: (text, count) => text.campaigns.tasks.closing(count),
    },
    {
      ...{ permission: 'campaigns.edit', href: '/staff/campaigns?state=published&when=soon' },
      count: countClosedCampaigns,
      sentence: (text, count) => text.campaigns.tasks.closed(count),
    },
    {
      ...{ permission: 'campaigns.edit', href: '/staff/campaigns/overdue-offices' },
      count: countOverdueOffices,
      sentence: (text, count) => text.campaigns.tasks.offices(count),
    },
  ],
}
