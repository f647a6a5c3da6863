export const errors = {
  summary: 'Något behöver rättas',
  pages: {
    notFound: {
      title: 'Sidan finns inte',
      text: 'Adressen leder ingenstans hos oss. Den kan vara gammal eller felskriven.',
    },
    gone: {
      title: 'Sidan är borttagen',
      text: 'Det som fanns här är borta och kommer inte tillbaka.',
    },
    method: {
      title: 'Det gick inte att göra så',
      text: 'Adressen tar inte emot det som skickades. Gå tillbaka och försök från sidan du kom ifrån.',
    },
    refused: {
      title: 'Vi kunde inte ta emot det',
      text: 'Det som skickades kom inte från våra egna sidor. Gå tillbaka och försök igen.',
    },
    many: {
      title: 'För många försök',
      text: 'Vänta en stund och försök sedan igen. Ingenting har gått förlorat.',
    },
    broken: {
      title: 'Något gick fel hos oss',
      text: 'Felet är vårt och har antecknats. Inget har dragits på grund av det. Försök igen om en stund.',
    },
    resting: {
      title: 'Vi är strax tillbaka',
      text: 'Sidan är tillfälligt nere. Inget du har betalat går förlorat. Försök igen om en minut.',
    },
  },
  code: (status: number) => `Felkod ${status}`,
  again: 'Försök igen',
  toHome: 'Till startsidan',
  toShop: 'Till butiken',
  toHelp: 'Hjälplinjer',
  reference: (id: string) => `Uppge ${id} om du skriver till oss om felet.`,
  fields: {
    country: {
      missing: 'Välj vilket land paketet ska till.',
      unknown_choice: 'Vi sänder inte dit. Välj ett land i listan.',
    },
    delivery: {
      missing: 'Välj ett fraktsätt.',
      unknown_choice: 'Fraktsättet finns inte för det här landet. Välj ett i listan.',
    },
    name: { missing: 'Skriv ditt namn.' },
    addressLine1: { missing: 'Skriv gatuadressen.' },
    email: { missing: 'Skriv din e-postadress.' },
    city: { missing: 'Skriv orten.' },
    postcode: {
      missing: 'Skriv postnumret.',
      postcode_malformed:
        'Postnumret passar inte landet. I Sverige har det fem siffror (0–9), i Norge fyra.',
    },
    total: {
      missing: 'Vi kunde inte läsa priset du såg. Kontrollera summan och tryck igen.',
      malformed: 'Vi kunde inte läsa priset du såg. Kontrollera summan och tryck igen.',
    },
    rhythm: { missing: 'Välj hur ofta.', unknown_choice: 'Välj hur ofta bland de val som finns.' },
    amount: {
      missing: 'Välj ett belopp.',
      unknown_choice: 'Välj ett av beloppen eller skriv ett eget.',
    },
    monthlyAmount: {
      missing: 'Välj ett belopp att ge varje månad.',
      unknown_choice: 'Välj ett av beloppen för varje månad, eller skriv ett eget.',
    },
    tribute: { missing: 'Välj vad kortet är, eller töm fälten om du inte vill ha något.' },
    honoured: { missing: 'Skriv vem gåvan är för.' },
    tributeFrom: { missing: 'Skriv vem kortet är från.' },
    tributeWay: { missing: 'Välj hur kortet når fram.' },
    recipient: { email_missing: 'Skriv mottagarens e-postadress.' },
    tributeDay: { missing: 'Välj dagen då kortet går.' },
    fund: {
      missing: 'Välj vad gåvan ska gå till.',
      unknown_choice: 'Ändamålet tar inte emot gåvor. Välj ett i listan.',
    },
  },
  field: {
    missing: 'Fyll i det här.',
    repeated: 'Fältet skickades mer än en gång. Skriv ett svar.',
    too_long: 'Texten är för lång. Korta den.',
    malformed: 'Texten har tecken som inte går att använda här, till exempel en radbrytning.',
    unknown_choice: 'Välj ett av alternativen.',
    email_missing: 'Skriv din e-postadress.',
    email_malformed: 'E-postadressen ser inte rätt ut. Den ska se ut som namn@exempel.se.',
    postcode_malformed: 'Postnumret passar inte landet.',
    amount_missing: 'Skriv ett belopp.',
    amount_malformed: 'Skriv beloppet med siffrorna 0–9, till exempel 250 eller 1 250,50.',
    amount_ambiguous:
      'Vi vet inte vad punkten eller kommatecknet betyder. Skriv till exempel 1250 eller 1250,50.',
    amount_too_large:
      'Beloppet är större än vad en kortbetalning tar. Skriv till oss för större gåvor.',
    two_amounts:
      'Du har både valt ett belopp och skrivit ett eget. Töm fältet, eller välj ”Annat belopp” om det du skrev gäller.',
    company_missing: 'Skriv företagets namn, eller töm organisationsnumret.',
    number_missing: 'Skriv organisationsnumret, eller töm företagets namn.',
    number_malformed:
      'Organisationsnumret stämmer inte. Kontrollera siffrorna, till exempel 556016-0680.',
    number_checksum: 'Organisationsnumret stämmer inte: någon siffra är fel. Kontrollera det.',
    number_of_person:
      'Det ser ut som ett personnummer. Skriv ett företags organisationsnummer, eller ge utan företag.',
    name_like_address: 'Det ser ut som en adress. Skriv bara bokstäver.',
    name_odd: 'Skriv med bokstäver. Punkt, bindestreck och apostrof går bra.',
    greeting_like_address: 'Hälsningen får inte ha länkar, adresser eller telefonnummer.',
    day_malformed: 'Skriv dagen som 2027-06-30.',
    day_past: 'Dagen har varit. Välj i dag eller en senare dag.',
    day_far: 'Välj en dag inom tre månader.',
    tribute_once_only: 'Ett kort går bara med en gåva en gång. Töm kortets fält, eller ge en gång.',
    form_stale: 'Formuläret var för gammalt. Kontrollera och tryck en gång till.',
  },
  belowFloor: (least: string) =>
    `Minsta gåva är ${least}. Under det tar kortavgiften för stor del.`,
  quantity: {
    quantity_missing: 'Skriv ett antal.',
    quantity_malformed: 'Skriv antalet med siffrorna 0–9, till exempel 1.',
    quantity_too_small: 'Antalet behöver vara minst 1.',
    quantity_too_large: 'Högst 99 av samma smycke i en beställning.',
    basket_full: 'Varukorgen är full. Ta bort något innan du lägger till mer.',
    not_in_basket: 'Smycket ligger inte längre i varukorgen.',
    unknown_variant: 'Smycket finns inte. Välj ett utförande i listan.',
    sold_out: 'Smycket hann säljas slut.',
    too_few_left: 'Så många finns inte kvar. Välj ett mindre antal.',
    no_price: 'Smycket säljs inte i den valutan. Byt valuta längst ner på sidan.',
  },
  checkout: {
    basket_empty: 'Varukorgen är tom.',
    basket_problem: 'Något i varukorgen har ändrats. Se raderna i beställningen.',
    sold_out:
      'Ett smycke hann säljas medan du skrev. Ingenting har dragits. Se raderna i beställningen.',
    delivery_unavailable: 'Det fraktsättet går inte längre att välja. Välj ett annat.',
    price_changed:
      'Priset har ändrats sedan sidan visades. Det nya priset står nedan. Tryck igen om du vill köpa.',
    payments_crowded:
      'Många betalningar har just påbörjats från ditt nätverk, så vi öppnade inte en till. Ingenting har dragits och allt du skrev står kvar. Vänta en minut och tryck igen.',
    cards_declined:
      'Många kort har nekats från ditt nätverk, så härifrån öppnar vi ingen fler betalning på en timme. Ingenting har dragits och allt du skrev står kvar. Kom tillbaka om en timme, använd ett annat nätverk, eller skriv till oss så säger vi hur du betalar via banken. Adressen står längst ned på sidan.',
    payments_stopped:
      'Vi tar inte emot kort just nu, eftersom någon försöker använda stulna kort hos oss. Ingenting har dragits och allt du skrev står kvar. Försök igen om en kvart, eller skriv till oss så säger vi hur du betalar via banken. Adressen står längst ned på sidan.',
    payment_unreachable:
      'Betalningssidan svarar inte just nu. Ingenting har dragits och inget du skrev är borta. Försök igen om en stund.',
  },
  gift: {
    fund_unknown: 'Ändamålet finns inte. Välj ett i listan.',
    fund_closed: 'Ändamålet tar inte emot fler gåvor. Välj ett annat.',
    payments_crowded:
      'Många betalningar står öppna just nu, så vi öppnade inte en till. Ingenting har dragits och allt du skrev står kvar. Vänta en minut och tryck igen, eller skriv till oss så säger vi hur du ger via banken. Adressen står längst ned på sidan.',
    cards_declined:
      'Flera kort har nekats från ditt nätverk eller med din e-postadress, så vi öppnar ingen fler betalning på sex timmar. Ingenting har dragits och allt du skrev står kvar. Kom tillbaka senare, använd ett annat nätverk, eller skriv till oss så säger vi hur du ger via banken. Adressen står längst ned på sidan.',
    payments_stopped:
      'Vi tar inte emot kort just nu, eftersom någon försöker använda stulna kort hos oss. Ingenting har dragits och allt du skrev står kvar. Försök igen om en kvart, eller skriv till oss så säger vi hur du ger via banken. Adressen står längst ned på sidan.',
    payment_unreachable:
      'Betalningssidan svarar inte just nu. Ingenting har dragits och inget du skrev är borta. Försök igen om en stund.',
    started_already:
      'Den månadsgåvan har redan börjat från ett annat fönster. Inget mer har dragits. Kvittot i din e-post har länken till den.',
    form_stale: 'Formuläret var för gammalt. Kontrollera och tryck en gång till.',
  },
}
