import { type AccessRows, exported } from './row.ts'

/** The makers: whom readers see, and what each has earned. */
export const designers = {
  'staff/designers': { read: 'designers.view', write: 'designers.view' },
  ...exported('staff/designers', 'designers.export'),
  'staff/designers/:id': { read: 'designers.view', write: 'designers.edit' },
  'staff/designers/:id/alias': { read: 'designers.edit', write: 'designers.edit' },
  'staff/designers/:id/old-addresses': { write: 'designers.edit' },
  'staff/designers/:id/portrait': { read: 'designers.edit', write: 'designers.edit' },
  'staff/designers/:id/drawing': { write: 'designers.edit' },
  'staff/designers/:id/showing': { write: 'designers.edit' },
  'staff/designers/:id/hiding': { write: 'designers.edit' },
  'staff/designers/:id/identity': { read: 'vault.keep', write: 'vault.keep' },
  'staff/designers/:id/opening': { read: 'vault.open', write: 'vault.open', fresh: 'both' },
  'staff/designers/:id/ledger': { read: 'designers.ledger', write: 'designers.pay' },
  ...exported('staff/designers/:id/ledger', 'designers.export'),
  'staff/designers/:id/payments/:payment/taking-back': { write: 'designers.pay' },
} as const satisfies AccessRows
