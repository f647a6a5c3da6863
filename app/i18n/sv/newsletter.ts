/** The newsletter: the form, and what its letters lead to. */
export const newsletter = {
  title: 'Nyhetsbrev',
  description:
    'Få vårt nyhetsbrev: några gånger om året, utan spårning, och du slutar med ett tryck.',
  lead: 'Några gånger om året skriver vi om vad som har hänt i verkstaden, vad gåvorna har gjort och hur du kan påverka. Vi mäter inte om du läser.',
  email: 'E-post',
  emailHint: 'Vi skriver dit för att fråga om det är du. Inget mer skickas förrän du har svarat.',
  /** The sentence that is agreed to; another one is another `consentVersion`. */
  consent: (organisation: string) =>
    `Jag vill få nyhetsbrev med nyheter, berättelser och böner om stöd från ${organisation} med e-post. Jag kan när som helst sluta med länken i varje brev.`,
  do: 'Be om nyhetsbrevet',
  kept: 'Vi sparar adressen, meningen ovan, språket, sidan och när du bad om det och bekräftade det, så länge du får brevet och tre år därefter som bevis.',
  asked: {
    title: 'Titta i din inkorg',
    text: 'Om adressen kan få vårt nyhetsbrev har vi skickat ett brev dit. Öppna det inom 48 timmar och bekräfta, så är det klart.',
    nothing: 'Kommer inget? Titta bland skräpposten, eller be om det igen om tio minuter.',
  },
  standing: {
    waiting: 'Vill du ha nyhetsbrevet?',
    late: 'Länken är för gammal',
    confirmed: 'Du får nyhetsbrevet',
    ended: 'Du får inte nyhetsbrevet',
  },
  text: {
    waiting:
      'Tryck på knappen, så får du vårt nyhetsbrev. Är det inte du som har bett om det, tryck på den andra.',
    late: 'Länken i brevet gällde i 48 timmar. Be om nyhetsbrevet igen, så skickar vi ett nytt brev.',
    confirmed:
      'Adressen är bekräftad. Du kan när som helst sluta få brevet här; det gäller genast.',
    ended:
      'Inget mer nyhetsbrev skickas till adressen. Kvitton och svar på det du gör hos oss får du som vanligt.',
  },
  confirm: 'Ja, skicka mig nyhetsbrevet',
  notMe: 'Det var inte jag',
  leave: 'Sluta få nyhetsbrevet',
  again: 'Be om nyhetsbrevet',
  back: 'Till startsidan',
  errors: {
    missing: 'Skriv en e-postadress.',
    repeated: 'Skriv en adress i taget.',
    too_long: 'Adressen är för lång.',
    malformed: 'Adressen innehåller tecken som inte kan vara med.',
    email_missing: 'Skriv den e-postadress som brevet ska till.',
    email_malformed: 'Kontrollera adressen: den ska se ut som namn@exempel.se.',
    consent_missing: 'Kryssa i rutan om du vill ha nyhetsbrevet.',
    too_many: 'Det har kommit för många försök härifrån. Vänta några minuter och försök igen.',
  },
  /** How a giver asks for what is hers by law, on her own page. */
  rights: {
    title: 'Det vi vet om dig',
    before:
      'Vill du få veta allt som finns om dig hos oss, få något rättat eller bli glömd? Skriv till',
    after:
      'från den här adressen. Du får svar inom en månad. Det som bokföringen kräver måste vi spara i sju år.',
  },
}
