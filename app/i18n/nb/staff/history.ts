import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Logget inn med lenke',
  'staff.signed_out': 'Logget ut',

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
