import { type AccessRows, exported } from './row.ts'

/** Gifts and funds. */
export const giving = {
  'staff/gifts': { read: 'gifts.view', write: 'gifts.view' },
  ...exported('staff/gifts', 'gifts.export'),
  'staff/gifts/recording': { read: 'gifts.record', write: 'gifts.record' },
  'staff/gifts/:reference': { read: 'gifts.view' },
  'staff/gifts/:reference/receipt': { read: 'gifts.view' },
  // From the limit in the settings on, this one asks for a fresh proof as well.
  'staff/gifts/:reference/refund': { read: 'gifts.refund', write: 'gifts.refund' },
  'staff/gifts/:reference/repayment': { write: 'gifts.refund' },
  'staff/gifts/:reference/taking-back': { read: 'gifts.record', write: 'gifts.record' },
  'staff/gifts/:reference/attention': { read: 'gifts.refund', write: 'gifts.refund' },
  'staff/plans': { read: 'plans.view', write: 'plans.view' },
  ...exported('staff/plans', 'plans.export'),
  'staff/plans/:reference': { read: 'plans.view' },
  'staff/plans/:reference/pausing': { read: 'plans.change', write: 'plans.change' },
  'staff/plans/:reference/resuming': { read: 'plans.change', write: 'plans.change' },
  'staff/plans/:reference/stopping': { read: 'plans.change', write: 'plans.change' },
  'staff/plans/:reference/link': { write: 'plans.change' },
  'staff/plans/:reference/attention': { read: 'plans.change', write: 'plans.change' },
  'staff/funds': { read: 'funds.view' },
  ...exported('staff/funds', 'funds.export'),
  'staff/funds/amounts': { read: 'funds.view', write: 'funds.edit' },
  'staff/funds/:id': { read: 'funds.view', write: 'funds.edit' },
  'staff/funds/:id/opening': { write: 'funds.edit' },
  'staff/funds/:id/closing': { read: 'funds.edit', write: 'funds.edit' },
  'staff/funds/:id/removal': { read: 'funds.edit', write: 'funds.edit' },
} as const satisfies AccessRows
