import { type AccessRows, exported } from './row.ts'

/** Campaigns, their offices, reports and signatures. */
export const campaigns = {
  'staff/campaigns': { read: 'campaigns.view' },
  ...exported('staff/campaigns', 'campaigns.export'),
  'staff/campaigns/overdue-offices': { read: 'campaigns.view' },
  'staff/campaigns/:id': { read: 'campaigns.view', write: 'campaigns.edit' },
  'staff/campaigns/:id/publication': { write: 'campaigns.publish' },
  'staff/campaigns/:id/ending': { write: 'campaigns.publish' },
  'staff/campaigns/:id/removal': { write: 'campaigns.edit' },
  'staff/campaigns/:id/report': { read: 'campaigns.view', write: 'campaigns.edit' },
  'staff/campaigns/:id/report/:tongue': { read: 'campaigns.view' },
  'staff/campaigns/:id/report/:tongue/removal': { write: 'campaigns.edit' },
  'staff/campaigns/:id/recipients': { read: 'campaigns.view' },
  'staff/campaigns/:id/recipients/:recipient': {
    read: 'campaigns.view',
    write: 'campaigns.edit',
  },
  'staff/campaigns/:id/recipients/:recipient/check': { write: 'campaigns.edit' },
  'staff/campaigns/:id/recipients/:recipient/removal': { write: 'campaigns.edit' },
  'staff/campaigns/:id/figures': { read: 'campaigns.view' },
  'staff/campaigns/:id/signatures': { read: 'signatures.view', write: 'signatures.view' },
  ...exported('staff/campaigns/:id/signatures', 'signatures.export'),
  'staff/campaigns/:id/signatures/:signature/removal': { write: 'signatures.remove' },
} as const satisfies AccessRows
