import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Signed in by a link',
  'staff.signed_out': 'Signed out',
  'staff.signed_in': 'Signed in',
  'staff.second_factor_failed': 'Right password, but wrong second step',
  'staff.invited': 'Invited',
  'staff.accepted': 'Accepted the invitation',
  'staff.role_changed': 'Role changed',
  'staff.disabled': 'Disabled',
  'staff.sign_in_reset': 'Sign-in reset',
  'staff.sessions_ended': 'Sessions ended',
  'staff.profile_changed': 'Name or language changed',
  'staff.password_changed': 'Password changed',
  'staff.factor_added': 'Second step added',
  'staff.factor_removed': 'Second step removed',
  'staff.recovery_codes_made': 'New recovery codes',

  'settings.organisation_changed': "The organisation's details changed",
  'settings.marks_changed': 'Quality marks changed',
  'settings.offer_changed': 'Languages and currencies changed',
  'settings.delivery_changed': 'Way to send changed',

  'people.read': "A person's page read",
  'people.corrected': "A person's details corrected",

  'products.made': 'Product made',
  'products.changed': 'Product changed',
  'products.price_changed': 'Price changed',
  'products.published': 'Product published',
  'products.scheduled': 'Publication planned',
  'products.withdrawn': 'Product taken off sale',
  'products.archived': 'Product archived',
  'products.restored': 'Product restored',
  'products.stock_moved': 'Stock changed',
}
