/** How money came and went, of an order or a gift. */
export const payments = {
  states: {
    opening: 'Betalsidan öppnas',
    open: 'Betalsidan är öppen',
    pending: 'Pengarna är på väg',
    succeeded: 'Betald',
    failed: 'Misslyckades',
    expired: 'Gick ut',
  },
  refunds: 'Återbetalningar',
  refundStates: {
    owed: 'Ska betalas tillbaka',
    pending: 'På väg till banken',
    succeeded: 'Återbetald',
    failed: 'Misslyckades',
  },
  refundReasons: {
    sold_out: 'slutsåld medan betalningen pågick',
    staff: 'gjord vid disken',
    cancelled: 'avbeställd',
    at_stripe: 'gjord hos Stripe',
    again: 'utbetald igen efter att banken skickat tillbaka den',
  },
  cameBack: (amount: string) => `Banken skickade tillbaka ${amount}.`,
  payAgain: 'Betala ut igen',
}
