import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Signed in by a link',
  'staff.signed_out': 'Signed out',

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
