import { route } from '@remix-run/route-config'
import { exported } from './exported.ts'

/** Who works here, people, history, settings. */
export const house = [
  route('staff/members', 'routes/staff/members/members.tsx'),
  ...exported('staff/members'),
  route('staff/members/invite', 'routes/staff/members/invite.tsx'),
  route('staff/members/:id', 'routes/staff/members/member.tsx'),
  route('staff/members/:id/invitation', 'routes/staff/members/member-invitation.tsx'),
  route('staff/members/:id/reset', 'routes/staff/members/member-reset.tsx'),
  route('staff/members/:id/disabling', 'routes/staff/members/member-disabling.tsx'),

  route('staff/people', 'routes/staff/people/people.tsx'),
  ...exported('staff/people'),
  route('staff/people/address/:sealed', 'routes/staff/people/address.tsx'),
  route('staff/people/address/:sealed/copy', 'routes/staff/people/address-copy.tsx'),
  route('staff/people/address/:sealed/copy/file', 'routes/staff/people/address-copy-file.ts'),
  route('staff/people/address/:sealed/erasure', 'routes/staff/people/address-erasure.tsx'),
  route('staff/people/:id', 'routes/staff/people/person.tsx'),
  route('staff/people/:id/copy', 'routes/staff/people/copy.tsx'),
  route('staff/people/:id/copy/file', 'routes/staff/people/copy-file.ts'),
  route('staff/people/:id/merge', 'routes/staff/people/merge.tsx'),
  route('staff/people/:id/merge/:other', 'routes/staff/people/merge-pair.tsx'),
  route('staff/people/:id/erasure', 'routes/staff/people/erasure.tsx'),
  route('staff/retention', 'routes/staff/retention/page.tsx'),
  route('staff/history', 'routes/staff/people/history.tsx'),
  ...exported('staff/history'),

  route('staff/settings', 'routes/staff/settings/settings.tsx'),
  route('staff/settings/organisation', 'routes/staff/settings/organisation.tsx'),
  route('staff/settings/marks', 'routes/staff/settings/marks.tsx'),
  route('staff/settings/offer', 'routes/staff/settings/offer.tsx'),
  route('staff/settings/card-fees', 'routes/staff/settings/card-fees.tsx'),
  route('staff/settings/refund-limit', 'routes/staff/settings/refund-limit.tsx'),
  route('staff/settings/card-testing', 'routes/staff/settings/card-testing.tsx'),
  route('staff/settings/tax-report', 'routes/staff/settings/tax-report.tsx'),
  route('staff/settings/delivery', 'routes/staff/settings/delivery.tsx'),
  route('staff/settings/delivery/:slug', 'routes/staff/settings/delivery-method.tsx'),
  route('staff/settings/letters', 'routes/staff/settings/letters.tsx'),
  route('staff/settings/letters/:kind', 'routes/staff/settings/letter.ts'),
  route('staff/settings/health', 'routes/staff/settings/health.tsx'),
]
