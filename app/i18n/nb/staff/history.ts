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
}
