/** What every action in the history is called; its keys are the only actions there are. */
export const history = {
  'staff.signed_in_by_link': 'Loggade in med länk',
  'staff.signed_out': 'Loggade ut',
  'orders.sent': 'Markerade som skickad',
  'orders.sending_undone': 'Ångrade skickandet',
  'orders.cancelled': 'Avbeställde',
  'orders.refund_started': 'Återbetalade',
  'orders.refunded_at_stripe': 'Återbetald hos Stripe',
  'orders.noted': 'Skrev en anteckning',
  'orders.attention_cleared': 'Såg över det som behövde ses över',
  'letters.sent_again': 'Skickade ett brev igen',
  'withdrawals.matched': 'Kopplade ett ångermeddelande till beställningen',
  'withdrawals.accepted': 'Godtog ett ångrat köp',
  'withdrawals.declined': 'Avslog ett ångrat köp',

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
