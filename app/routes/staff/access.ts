import type { Permission } from '#app/domain/staff/permissions.ts'

/** `anyone`: the doors that lead in. Everything else names what it asks for, to read (GET) and to change (POST). */
export type Access = {
  read?: Permission | 'anyone'
  write?: Permission | 'anyone'
  fresh?: 'read' | 'write' | 'both'
}

/**
 * Every route of the desk and what it asks for. A route that is not here fails the tests, and the tests try each of these against every
 * role and method.
 */
export const access = {
  staff: { read: 'desk.view' },
  'staff/sign-in/link/:token': { read: 'anyone', write: 'anyone' },
  'staff/sign-in': { read: 'anyone', write: 'anyone' },
  'staff/sign-in/second': { read: 'anyone', write: 'anyone' },
  'staff/sign-in/again': { read: 'desk.view', write: 'desk.view' },
  'staff/invitation/:token': { read: 'anyone', write: 'anyone' },
  'staff/invitation/:token/factor': { read: 'anyone', write: 'anyone' },
  'staff/sign-out': { write: 'desk.view' },

  'staff/own': { read: 'desk.view', write: 'desk.view' },
  'staff/own/password': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/codes': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/codes/removal': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/passkeys': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/passkeys/:id/removal': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/recovery-codes': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/sessions/others': { write: 'desk.view' },
  'staff/own/sessions/:id/end': { write: 'desk.view' },

  'staff/members': { read: 'staff.view', fresh: 'both' },
  'staff/members/invite': { read: 'staff.change', write: 'staff.change', fresh: 'both' },
  'staff/members/:id': { read: 'staff.view', write: 'staff.change', fresh: 'both' },
  'staff/members/:id/invitation': { write: 'staff.change', fresh: 'both' },
  'staff/members/:id/reset': { read: 'staff.change', write: 'staff.change', fresh: 'both' },
  'staff/members/:id/disabling': { read: 'staff.change', write: 'staff.change', fresh: 'both' },

  'staff/orders': { read: 'orders.pack' },
  'staff/orders/packing-lists': { read: 'orders.pack' },
  'staff/orders/address-labels': { read: 'orders.pack' },
  'staff/orders/fulfilments': { write: 'orders.send' },
  'staff/orders/fulfilments/undoing': { write: 'orders.send' },
  'staff/orders/:reference': { read: 'orders.pack' },
  'staff/orders/:reference/fulfilment': { read: 'orders.send', write: 'orders.send' },
  'staff/orders/:reference/address': { read: 'orders.correct', write: 'orders.correct' },
  // From the limit in the settings on, these two ask for a fresh proof as well.
  'staff/orders/:reference/cancellation': { read: 'orders.cancel', write: 'orders.cancel' },
  'staff/orders/:reference/refund': { read: 'orders.refund', write: 'orders.refund' },
  'staff/orders/:reference/repayment': { write: 'orders.refund' },
  'staff/orders/:reference/notes': { read: 'orders.note', write: 'orders.note' },
  'staff/orders/:reference/attention': { read: 'orders.note', write: 'orders.note' },
  'staff/withdrawals': { read: 'orders.view' },
  'staff/withdrawals/:id/order': { write: 'orders.refund' },
  'staff/withdrawals/:id/acceptance': { write: 'orders.refund' },
  'staff/withdrawals/:id/refusal': { read: 'orders.refund', write: 'orders.refund' },
  'staff/withdrawals/:id/refund': { read: 'orders.refund' },
  'staff/letters': { read: 'letters.view' },
  'staff/letters/:id/again': { write: 'letters.resend' },
  'staff/products': { read: 'products.view' },
  'staff/products/:id': { read: 'products.view', write: 'products.edit' },
  'staff/products/:id/publication': { write: 'products.publish' },
  'staff/products/:id/withdraw': { write: 'products.edit' },
  'staff/products/:id/archive': { write: 'products.edit' },
  'staff/products/:id/restore': { write: 'products.edit' },
  'staff/products/:id/copy': { write: 'products.edit' },
  'staff/products/:id/stock': { read: 'products.view', write: 'stock.adjust' },

  'staff/people': { read: 'people.view' },
  'staff/people/:id': { read: 'people.view', write: 'people.correct' },
  'staff/history': { read: 'history.view' },

  'staff/settings': { read: 'settings.view' },
  'staff/settings/organisation': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/marks': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/offer': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/refund-limit': { read: 'settings.view', write: 'settings.edit', fresh: 'both' },
  'staff/settings/delivery': { read: 'settings.view' },
  'staff/settings/delivery/:slug': { read: 'settings.view', write: 'settings.edit' },
  'staff/settings/letters': { read: 'settings.view' },
  'staff/settings/letters/:kind': { read: 'settings.view' },
  'staff/settings/health': { read: 'health.view' },
} as const satisfies Record<string, Access>
