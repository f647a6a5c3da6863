import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Logget inn med lenke',
  'staff.signed_out': 'Logget ut',
  'orders.sent': 'Merket som sendt',
  'orders.sending_undone': 'Angret sendingen',
  'orders.cancelled': 'Avbestilte',
  'orders.refund_started': 'Betalte tilbake',
  'orders.refunded_at_stripe': 'Betalt tilbake hos Stripe',
  'orders.noted': 'Skrev et notat',
  'orders.attention_cleared': 'Så over det som måtte ses over',
  'letters.sent_again': 'Sendte et brev på nytt',
  'withdrawals.matched': 'Koblet en angremelding til bestillingen',
  'withdrawals.accepted': 'Godtok et angret kjøp',
  'withdrawals.declined': 'Avslo et angret kjøp',

  'settings.organisation_changed': 'Organisasjonens opplysninger endret',
  'settings.marks_changed': 'Kvalitetsmerker endret',
  'settings.offer_changed': 'Språk og valutaer endret',
  'settings.delivery_changed': 'Fraktmåte endret',

  'people.read': 'Siden til et menneske lest',
  'people.corrected': 'Opplysninger om et menneske rettet',

  'products.made': 'Vare opprettet',
  'products.changed': 'Vare endret',
  'products.price_changed': 'Pris endret',
  'products.published': 'Vare publisert',
  'products.scheduled': 'Publisering planlagt',
  'products.withdrawn': 'Vare tatt ut av butikken',
  'products.archived': 'Vare arkivert',
  'products.restored': 'Vare gjenopprettet',
  'products.stock_moved': 'Lager endret',
}
