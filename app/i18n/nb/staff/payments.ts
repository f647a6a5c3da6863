import type { payments as pattern } from '../../sv/staff/payments.ts'

export const payments: typeof pattern = {
  states: {
    opening: 'Betalingssiden åpnes',
    open: 'Betalingssiden er åpen',
    pending: 'Pengene er på vei',
    succeeded: 'Betalt',
    failed: 'Mislyktes',
    expired: 'Gikk ut',
  },
  refunds: 'Tilbakebetalinger',
  refundStates: {
    owed: 'Skal betales tilbake',
    pending: 'På vei til banken',
    succeeded: 'Tilbakebetalt',
    failed: 'Mislyktes',
  },
  refundReasons: {
    sold_out: 'utsolgt mens betalingen pågikk',
    staff: 'gjort ved disken',
    cancelled: 'avbestilt',
    at_stripe: 'gjort hos Stripe',
    again: 'betalt ut igjen etter at banken sendte den tilbake',
  },
  cameBack: (amount) => `Banken sendte tilbake ${amount}.`,
  payAgain: 'Betal ut igjen',
}
