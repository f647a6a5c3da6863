import type { errors as pattern } from '../sv/errors.ts'

export const errors: typeof pattern = {
  summary: 'Noe må rettes',
  pages: {
    notFound: {
      title: 'Siden finnes ikke',
      text: 'Adressen fører ingen steder hos oss. Den kan være gammel eller feilskrevet.',
    },
    gone: { title: 'Siden er fjernet', text: 'Det som var her, er borte og kommer ikke tilbake.' },
    method: {
      title: 'Det gikk ikke an å gjøre slik',
      text: 'Adressen tar ikke imot det som ble sendt. Gå tilbake og prøv fra siden du kom fra.',
    },
    refused: {
      title: 'Vi kunne ikke ta imot det',
      text: 'Det som ble sendt, kom ikke fra våre egne sider. Gå tilbake og prøv igjen.',
    },
    many: { title: 'For mange forsøk', text: 'Vent litt, og prøv igjen. Ingenting er gått tapt.' },
    broken: {
      title: 'Noe gikk galt hos oss',
      text: 'Feilen er vår og er notert. Ingenting er trukket på grunn av den. Prøv igjen om litt.',
    },
    resting: {
      title: 'Vi er snart tilbake',
      text: 'Siden er nede for øyeblikket. Ingenting du har betalt, går tapt. Prøv igjen om et minutt.',
    },
  },
  code: (status) => `Feilkode ${status}`,
  again: 'Prøv igjen',
  toHome: 'Til forsiden',
  toShop: 'Til butikken',
  toHelp: 'Hjelpelinjer',
  reference: (id) => `Oppgi ${id} hvis du skriver til oss om feilen.`,
  fields: {
    country: {
      missing: 'Velg hvilket land pakken skal til.',
      unknown_choice: 'Vi sender ikke dit. Velg et land i listen.',
    },
    delivery: {
      missing: 'Velg en fraktmåte.',
      unknown_choice: 'Fraktmåten finnes ikke for dette landet. Velg en i listen.',
    },
    name: { missing: 'Skriv navnet ditt.' },
    addressLine1: { missing: 'Skriv gateadressen.' },
    email: { missing: 'Skriv e-postadressen din.' },
    city: { missing: 'Skriv poststedet.' },
    postcode: {
      missing: 'Skriv postnummeret.',
      postcode_malformed:
        'Postnummeret passer ikke til landet. I Sverige har det fem siffer (0–9), i Norge fire.',
    },
    total: {
      missing: 'Vi kunne ikke lese prisen du så. Kontroller summen og trykk igjen.',
      malformed: 'Vi kunne ikke lese prisen du så. Kontroller summen og trykk igjen.',
    },
    rhythm: {
      missing: 'Velg hvor ofte.',
      unknown_choice: 'Velg hvor ofte blant valgene som finnes.',
    },
    amount: {
      missing: 'Velg et beløp.',
      unknown_choice: 'Velg et av beløpene eller skriv et eget.',
    },
    monthlyAmount: {
      missing: 'Velg et beløp å gi hver måned.',
      unknown_choice: 'Velg et av beløpene for hver måned, eller skriv et eget.',
    },
    tribute: { missing: 'Velg hva kortet er, eller tøm feltene hvis du ikke vil ha noe.' },
    honoured: { missing: 'Skriv hvem gaven er for.' },
    tributeFrom: { missing: 'Skriv hvem kortet er fra.' },
    tributeWay: { missing: 'Velg hvordan kortet kommer fram.' },
    recipient: { email_missing: 'Skriv e-postadressen til mottakeren.' },
    tributeDay: { missing: 'Velg dagen da kortet går.' },
    fund: {
      missing: 'Velg hva gaven skal gå til.',
      unknown_choice: 'Formålet tar ikke imot gaver. Velg et i listen.',
    },
  },
  field: {
    missing: 'Fyll ut dette.',
    repeated: 'Feltet ble sendt mer enn én gang. Skriv ett svar.',
    too_long: 'Teksten er for lang. Kort den ned.',
    malformed: 'Teksten har tegn som ikke kan brukes her, for eksempel et linjeskift.',
    unknown_choice: 'Velg et av alternativene.',
    email_missing: 'Skriv e-postadressen din.',
    email_malformed: 'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.',
    postcode_malformed: 'Postnummeret passer ikke til landet.',
    amount_missing: 'Skriv et beløp.',
    amount_malformed: 'Skriv beløpet med sifrene 0–9, for eksempel 250 eller 1 250,50.',
    amount_ambiguous:
      'Vi vet ikke hva punktumet eller kommaet betyr. Skriv for eksempel 1250 eller 1250,50.',
    amount_too_large: 'Beløpet er større enn en kortbetaling tar. Skriv til oss om større gaver.',
    two_amounts:
      'Du har både valgt et beløp og skrevet et eget. Tøm feltet, eller velg «Annet beløp» hvis det du skrev, gjelder.',
    company_missing: 'Skriv navnet på bedriften, eller tøm organisasjonsnummeret.',
    number_missing: 'Skriv organisasjonsnummeret, eller tøm navnet på bedriften.',
    number_malformed:
      'Organisasjonsnummeret stemmer ikke. Kontroller sifrene, for eksempel 556016-0680.',
    number_checksum: 'Organisasjonsnummeret stemmer ikke: et siffer er feil. Kontroller det.',
    number_of_person:
      'Det ser ut som et personnummer. Skriv organisasjonsnummeret til en bedrift, eller gi uten bedrift.',
    name_like_address: 'Det ser ut som en adresse. Skriv bare bokstaver.',
    name_odd: 'Skriv med bokstaver. Punktum, bindestrek og apostrof går bra.',
    greeting_like_address: 'Hilsenen kan ikke ha lenker, adresser eller telefonnumre.',
    day_malformed: 'Skriv dagen som 2027-06-30.',
    day_past: 'Dagen har vært. Velg i dag eller en senere dag.',
    day_far: 'Velg en dag innen tre måneder.',
    tribute_once_only:
      'Et kort går bare med en gave én gang. Tøm feltene for kortet, eller gi én gang.',
    form_stale: 'Skjemaet var for gammelt. Kontroller og trykk én gang til.',
  },
  belowFloor: (least) => `Minste gave er ${least}. Under det tar kortgebyret en for stor del.`,
  quantity: {
    quantity_missing: 'Skriv et antall.',
    quantity_malformed: 'Skriv antallet med sifrene 0–9, for eksempel 1.',
    quantity_too_small: 'Antallet må være minst 1.',
    quantity_too_large: 'Høyst 99 av samme smykke i en bestilling.',
    basket_full: 'Handlekurven er full. Fjern noe før du legger til mer.',
    not_in_basket: 'Smykket ligger ikke lenger i handlekurven.',
    unknown_variant: 'Smykket finnes ikke. Velg en utførelse i listen.',
    sold_out: 'Smykket rakk å bli utsolgt.',
    too_few_left: 'Så mange er ikke igjen. Velg et mindre antall.',
    no_price: 'Smykket selges ikke i den valutaen. Bytt valuta nederst på siden.',
  },
  checkout: {
    basket_empty: 'Handlekurven er tom.',
    basket_problem: 'Noe i handlekurven er endret. Se linjene i bestillingen.',
    sold_out: 'Et smykke ble solgt mens du skrev. Ingenting er trukket. Se linjene i bestillingen.',
    delivery_unavailable: 'Den fraktmåten kan ikke lenger velges. Velg en annen.',
    price_changed:
      'Prisen er endret siden siden ble vist. Den nye prisen står nedenfor. Trykk igjen hvis du vil kjøpe.',
    payments_crowded:
      'Mange betalinger er nettopp startet fra nettverket ditt, så vi åpnet ikke en til. Ingenting er trukket, og alt du skrev, står der fremdeles. Vent ett minutt og trykk igjen.',
    cards_declined:
      'Mange kort er avvist fra nettverket ditt, så herfra åpner vi ingen flere betalinger på én time. Ingenting er trukket, og alt du skrev, står der fremdeles. Kom tilbake om en time, bruk et annet nettverk, eller skriv til oss, så sier vi hvordan du betaler via banken. Adressen står nederst på siden.',
    payments_stopped:
      'Vi tar ikke imot kort akkurat nå, fordi noen prøver å bruke stjålne kort hos oss. Ingenting er trukket, og alt du skrev, står der fremdeles. Prøv igjen om et kvarter, eller skriv til oss, så sier vi hvordan du betaler via banken. Adressen står nederst på siden.',
    payment_unreachable:
      'Betalingssiden svarer ikke akkurat nå. Ingenting er trukket, og ingenting du skrev, er borte. Prøv igjen om litt.',
  },
  gift: {
    fund_unknown: 'Formålet finnes ikke. Velg et i listen.',
    fund_closed: 'Formålet tar ikke imot flere gaver. Velg et annet.',
    payments_crowded:
      'Mange betalinger står åpne akkurat nå, så vi åpnet ikke en til. Ingenting er trukket, og alt du skrev, står der fremdeles. Vent ett minutt og trykk igjen, eller skriv til oss, så sier vi hvordan du gir via banken. Adressen står nederst på siden.',
    cards_declined:
      'Flere kort er avvist fra nettverket ditt eller med e-postadressen din, så vi åpner ingen flere betalinger på seks timer. Ingenting er trukket, og alt du skrev, står der fremdeles. Kom tilbake senere, bruk et annet nettverk, eller skriv til oss, så sier vi hvordan du gir via banken. Adressen står nederst på siden.',
    payments_stopped:
      'Vi tar ikke imot kort akkurat nå, fordi noen prøver å bruke stjålne kort hos oss. Ingenting er trukket, og alt du skrev, står der fremdeles. Prøv igjen om et kvarter, eller skriv til oss, så sier vi hvordan du gir via banken. Adressen står nederst på siden.',
    payment_unreachable:
      'Betalingssiden svarer ikke akkurat nå. Ingenting er trukket, og ingenting du skrev, er borte. Prøv igjen om litt.',
    started_already:
      'Den månedsgaven er allerede begynt fra et annet vindu. Ikke noe mer er trukket. Kvitteringen i e-posten din har lenken til den.',
    form_stale: 'Skjemaet var for gammelt. Kontroller og trykk én gang til.',
  },
}
