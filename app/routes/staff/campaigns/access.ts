import type { Access } from '../access-of.ts'

/** What each address of the campaigns' room asks for. */
export const campaignAccess = {
  'staff/campaigns': { read: 'campaigns.view' },
  'staff/campaigns/export': { read: 'campaigns.export', fresh: 'read' },
  'staff/campaigns/export/file': { read: 'campaigns.export', fresh: 'read' },
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
  'staff/campaigns/:id/signatures': { read: 'signatures.view' },
  'staff/campaigns/:id/signatures/export': { read: 'signatures.export', fresh: 'read' },
  'staff/campaigns/:id/signatures/export/file': { read: 'signatures.export', fresh: 'read' },
  'staff/campaigns/:id/signatures/:signature/removal': { write: 'signatures.remove' },
} as const satisfies Record<string, Access>
