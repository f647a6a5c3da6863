import type { payments as pattern } from '../../sv/staff/payments.ts'

export const payments: typeof pattern = {
  states: {
    opening: 'The payment page is being opened',
    open: 'The payment page is open',
    pending: 'The money is on its way',
    succeeded: 'Paid',
    failed: 'Failed',
    expired: 'Expired',
  },
  refunds: 'Refunds',
  refundStates: {
    owed: 'To be paid back',
    pending: 'On its way to the bank',
    succeeded: 'Paid back',
    failed: 'Failed',
  },
  refundReasons: {
    sold_out: 'sold out while the payment was under way',
    staff: 'made at the desk',
    cancelled: 'cancelled',
    at_stripe: 'made at Stripe',
    again: 'paid again after the bank had sent it back',
  },
  cameBack: (amount) => `The bank sent back ${amount}.`,
  payAgain: 'Pay it again',
}
