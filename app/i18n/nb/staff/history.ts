import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Logget inn med lenke',
  'staff.signed_out': 'Logget ut',
  'staff.signed_in': 'Logget inn',
  'staff.second_factor_failed': 'Riktig passord, men feil i ekstratrinnet',
  'staff.invited': 'Invitert',
  'staff.accepted': 'Tok imot invitasjonen',
  'staff.role_changed': 'Rolle endret',
  'staff.disabled': 'Sperret',
  'staff.sign_in_reset': 'Innlogging tilbakestilt',
  'staff.sessions_ended': 'Økter avsluttet',
  'staff.profile_changed': 'Navn eller språk endret',
  'staff.password_changed': 'Passord byttet',
  'staff.factor_added': 'Ekstratrinn lagt til',
  'staff.factor_removed': 'Ekstratrinn fjernet',
  'staff.recovery_codes_made': 'Nye reservekoder',

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
