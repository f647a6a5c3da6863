/** What every action in the history is called; its keys are the only actions there are. */
export const history = {
  'staff.signed_in_by_link': 'Loggade in med länk',
  'staff.signed_out': 'Loggade ut',

  'settings.organisation_changed': 'Organisationens uppgifter ändrade',
  'settings.marks_changed': 'Kvalitetsmärken ändrade',
  'settings.offer_changed': 'Språk och valutor ändrade',
  'settings.delivery_changed': 'Fraktsätt ändrat',

  'people.read': 'Människas sida läst',
  'people.corrected': 'Människas uppgifter rättade',

  'products.made': 'Vara skapad',
  'products.changed': 'Vara ändrad',
  'products.price_changed': 'Pris ändrat',
  'products.published': 'Vara publicerad',
  'products.scheduled': 'Publicering planerad',
  'products.withdrawn': 'Vara tagen ur butiken',
  'products.archived': 'Vara arkiverad',
  'products.restored': 'Vara återställd',
  'products.stock_moved': 'Lager ändrat',
}
