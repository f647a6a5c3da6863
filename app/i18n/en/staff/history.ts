import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Signed in by a link',
  'staff.signed_out': 'Signed out',
  'orders.sent': 'Marked as sent',
  'orders.sending_undone': 'Undid the sending',
  'orders.cancelled': 'Cancelled',
  'orders.refund_started': 'Refunded',
  'orders.refunded_at_stripe': 'Refunded at Stripe',
  'orders.noted': 'Wrote a note',
  'orders.attention_cleared': 'Looked into what needed attention',
  'letters.sent_again': 'Sent a letter again',
  'withdrawals.matched': 'Matched a withdrawal with the order',
  'withdrawals.accepted': 'Accepted the withdrawal',
  'withdrawals.declined': 'Declined the withdrawal',

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
