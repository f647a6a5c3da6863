import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** Campaigns, their offices, reports and signatures. */
export const campaigns = [
  route('staff/campaigns', 'routes/staff/campaigns/list.tsx'),
  ...exported('staff/campaigns'),
  route('staff/campaigns/overdue-offices', 'routes/staff/campaigns/recipients/overdue.tsx'),
  route('staff/campaigns/:id', 'routes/staff/campaigns/campaign.tsx'),
  route('staff/campaigns/:id/publication', 'routes/staff/campaigns/publication.tsx', {
    id: 'campaign-publication',
  }),
  route('staff/campaigns/:id/ending', 'routes/staff/campaigns/publication.tsx', {
    id: 'campaign-ending',
  }),
  route('staff/campaigns/:id/removal', 'routes/staff/campaigns/removal.tsx', {
    id: 'campaign-removal',
  }),
  route('staff/campaigns/:id/report', 'routes/staff/campaigns/report/report.tsx'),
  route('staff/campaigns/:id/report/:tongue', 'routes/staff/campaigns/report/report-file.ts'),
  route(
    'staff/campaigns/:id/report/:tongue/removal',
    'routes/staff/campaigns/report/report-removal.tsx',
  ),
  route('staff/campaigns/:id/recipients', 'routes/staff/campaigns/recipients/recipients.tsx'),
  route(
    'staff/campaigns/:id/recipients/:recipient',
    'routes/staff/campaigns/recipients/recipient.tsx',
  ),
  route(
    'staff/campaigns/:id/recipients/:recipient/check',
    'routes/staff/campaigns/recipients/check.tsx',
    { id: 'recipient-check' },
  ),
  route(
    'staff/campaigns/:id/recipients/:recipient/removal',
    'routes/staff/campaigns/recipients/removal.tsx',
    { id: 'recipient-removal' },
  ),
  route('staff/campaigns/:id/figures', 'routes/staff/campaigns/figures.tsx'),
  route('staff/campaigns/:id/signatures', 'routes/staff/campaigns/signatures/signatures.tsx'),
  ...exported('staff/campaigns/:id/signatures'),
  route(
    'staff/campaigns/:id/signatures/:signature/removal',
    'routes/staff/campaigns/signatures/removal.tsx',
    { id: 'signature-removal' },
  ),
]
