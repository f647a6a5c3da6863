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
  'staff/orders/export': { read: 'orders.export', fresh: 'read' },
  'staff/orders/export/file': { read: 'orders.export', fresh: 'read' },
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
  'staff/withdrawals/export': { read: 'orders.export', fresh: 'read' },
  'staff/withdrawals/export/file': { read: 'orders.export', fresh: 'read' },
  'staff/withdrawals/:id/order': { write: 'orders.refund' },
  'staff/withdrawals/:id/acceptance': { write: 'orders.refund' },
  'staff/withdrawals/:id/refusal': { read: 'orders.refund', write: 'orders.refund' },
  'staff/withdrawals/:id/refund': { read: 'orders.refund' },
  'staff/letters': { read: 'letters.view' },
  'staff/letters/export': { read: 'orders.export', fresh: 'read' },
  'staff/letters/export/file': { read: 'orders.export', fresh: 'read' },
  'staff/letters/:id/again': { write: 'letters.resend' },

  'staff/gifts': { read: 'gifts.view' },
  'staff/gifts/recording': { read: 'gifts.record', write: 'gifts.record' },
  'staff/gifts/:reference': { read: 'gifts.view' },
  'staff/gifts/:reference/receipt': { read: 'gifts.view' },
  // From the limit in the settings on, this one asks for a fresh proof as well.
  'staff/gifts/:reference/refund': { read: 'gifts.refund', write: 'gifts.refund' },
  'staff/gifts/:reference/repayment': { write: 'gifts.refund' },
  'staff/gifts/:reference/taking-back': { read: 'gifts.record', write: 'gifts.record' },
  'staff/gifts/:reference/attention': { read: 'gifts.refund', write: 'gifts.refund' },
  'staff/funds': { read: 'funds.view' },
  'staff/funds/amounts': { read: 'funds.view', write: 'funds.edit' },
  'staff/funds/:id': { read: 'funds.view', write: 'funds.edit' },
  'staff/funds/:id/opening': { write: 'funds.edit' },
  'staff/funds/:id/closing': { read: 'funds.edit', write: 'funds.edit' },
  'staff/funds/:id/removal': { read: 'funds.edit', write: 'funds.edit' },

  'staff/products': { read: 'products.view' },
  'staff/products/export': { read: 'products.export', fresh: 'read' },
  'staff/products/export/file': { read: 'products.export', fresh: 'read' },
  'staff/products/export/shop': { read: 'products.export', fresh: 'read' },
  'staff/products/import': { read: 'products.import', write: 'products.import' },
  'staff/products/import/:id': { read: 'products.import' },
  'staff/products/import/:id/start': { write: 'products.import' },
  'staff/products/import/:id/removal': { write: 'products.import' },
  'staff/products/import/:id/report': { read: 'products.import' },
  'staff/products/:id': { read: 'products.view', write: 'products.edit' },
  'staff/products/:id/publication': { write: 'products.publish' },
  'staff/products/:id/withdraw': { write: 'products.edit' },
  'staff/products/:id/archive': { write: 'products.edit' },
  'staff/products/:id/restore': { write: 'products.edit' },
  'staff/products/:id/copy': { write: 'products.edit' },
  'staff/products/:id/stock': { read: 'products.view', write: 'stock.adjust' },
  'staff/products/:id/stock/export': { read: 'products.export', fresh: 'read' },
  'staff/products/:id/stock/export/file': { read: 'products.export', fresh: 'read' },

  'staff/people': { read: 'people.view' },
  'staff/people/export': { read: 'people.export', fresh: 'read' },
  'staff/people/export/file': { read: 'people.export', fresh: 'read' },
  'staff/people/:id': { read: 'people.view', write: 'people.correct' },
  'staff/history': { read: 'history.view' },
  'staff/history/export': { read: 'history.export', fresh: 'read' },
  'staff/history/export/file': { read: 'history.export', fresh: 'read' },

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
