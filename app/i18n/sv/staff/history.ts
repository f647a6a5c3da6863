/** What every action in the history is called; its keys are the only actions there are. */
export const history = {
  'staff.signed_in_by_link': 'Loggade in med länk',
  'staff.signed_out': 'Loggade ut',
  'staff.signed_in': 'Loggade in',
  'staff.second_factor_failed': 'Rätt lösenord, men fel andra steg',
  'staff.invited': 'Inbjuden',
  'staff.accepted': 'Tog emot inbjudan',
  'staff.role_changed': 'Roll ändrad',
  'staff.disabled': 'Avstängd',
  'staff.sign_in_reset': 'Inloggning återställd',
  'staff.sessions_ended': 'Sessioner avslutade',
  'staff.profile_changed': 'Namn eller språk ändrat',
  'staff.password_changed': 'Lösenord bytt',
  'staff.factor_added': 'Andra steg tillagt',
  'staff.factor_removed': 'Andra steg borttaget',
  'staff.recovery_codes_made': 'Nya reservkoder',

  'settings.organisation_changed': 'Organisationens uppgifter ändrade',
  'settings.marks_changed': 'Kvalitetsmärken ändrade',
  'settings.offer_changed': 'Språk och valutor ändrade',
  'settings.delivery_changed': 'Fraktsätt ändrat',

  'people.read': 'Människas sida läst',
  'people.corrected': 'Människas uppgifter rättade',
}
