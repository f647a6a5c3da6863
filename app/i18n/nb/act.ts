import { plural } from '../format.ts'

export const act = {
  title: 'Påvirk',
  description: 'Kampanjer du kan være med i: skriv under, skriv til beslutningstakere, les og del.',
  lead: 'Noe du kan gjøre på fem minutter. Vi lagrer så lite om deg som mulig, og sier hvor lenge.',
  none: 'Akkurat nå pågår ingen kampanje.',
  toAll: 'Alle kampanjer',
  openTo: (day: string) => `Åpen til og med ${day}`,
  closed: 'Stengt. Her skriver vi hva som kom ut av den.',
  ended: (day: string) => `Avsluttet ${day}`,
  signed: (count: string, exact: number) =>
    `${count} ${plural('nb', exact, { one: 'underskrift', other: 'underskrifter' })}`,
  actions: {
    pledge: 'Skriv under',
    letter: 'Skriv til en beslutningstaker',
    report: 'Les rapporten',
    kit: 'Mediepakke',
    share: 'Del videre',
  },
  contents: 'Dette kan du gjøre',
  result: 'Slik gikk det',
  fund: {
    title: 'Eller gi en gave',
    text: (name: string) => `Kampanjen hører sammen med formålet ${name}.`,
    do: 'Gi en gave',
  },
  pledge: {
    kind: 'Du skriver under som',
    name: 'Navn',
    affiliation: 'Parti, verv eller organisasjon',
    affiliationHint: 'Vises bare sammen med navnet.',
    optional: 'frivillig',
    email: 'E-postadresse',
    emailHint:
      'Vi skriver én gang, for å spørre om det er deg. Når du har svart, sletter vi adressen.',
    shown: 'Vis navnet mitt på siden',
    consent: (organisation: string, day: string) =>
      `Jeg samtykker til at ${organisation} lagrer underskriften min til ${day}. En underskrift kan si noe om mine politiske oppfatninger. Jeg kan trekke den når som helst.`,
    do: 'Skriv under',
    until: (day: string) =>
      `Underskriften teller når du har bekreftet den fra brevet vi sender. Ubekreftede slettes etter sju dager, alle den ${day}.`,
    count: 'Underskrifter',
    who: 'Hvem',
    howMany: 'Antall',
    asTable: 'Som tabell',
    names: 'De som vil stå med navn',
    latest: 'De siste står først.',
  },
  asked: {
    title: 'Se i innboksen din',
    pledge:
      'Vi har sendt et brev til adressen. Underskriften teller når du har åpnet lenken og bekreftet.',
    letter:
      'Vi har sendt et brev til adressen. Brevet ditt går når du har åpnet lenken og trykket på send.',
    nothing:
      'Kommer det ingenting innen ti minutter: se i søppelposten, kontroller stavingen og prøv igjen. Har du allerede skrevet under, sagt fra at det ikke var deg, eller fått flere brev i dag, kommer det ikke noe nytt.',
    back: 'Til kampanjen',
  },
  confirm: {
    title: 'Er dette din underskrift?',
    lead: 'Les før du bekrefter. Ingenting teller før du trykker på knappen.',
    as: 'Som',
    name: 'Navn',
    affiliation: 'Parti, verv eller organisasjon',
    shown: 'Navnet på siden',
    yes: 'Ja, det vises',
    no: 'Nei, det vises ikke',
    do: 'Ja, tell underskriften min',
    done: 'Takk. Underskriften din teller.',
    doneText: (day: string) =>
      `Vi har slettet adressen din. Navnet slettes den ${day}. Med lenken i brevet kan du fjerne underskriften før det.`,
    link_old: 'Lenken gjaldt i 48 timer og har gått ut. Skriv under på nytt hvis du vil være med.',
    campaign_closed: 'Kampanjen tar ikke imot flere underskrifter.',
    notMe: 'Dette var ikke meg',
    remove: 'Fjern underskriften min',
  },
  /** Behind the link of a letter nothing is left. */
  lost: {
    title: 'Lenken fører ikke til noe lenger',
    text: 'En underskrift eller et brev som ingen bekrefter, slettes etter sju dager, og det noen har fjernet, slettes med en gang. Da er det ingenting igjen av det hos oss. Vil du være med, kan du begynne på nytt på kampanjens side.',
  },
  deny: {
    title: 'Dette var ikke meg',
    lead: 'Trykk på knappen, så sletter vi underskriften med en gang og skriver ikke til adressen i denne kampanjen igjen.',
    letterLead:
      'Trykk på knappen, så sletter vi brevet, navnet og adressen med en gang og skriver ikke til adressen i denne kampanjen igjen.',
    gone: 'Det som allerede er sendt til en beslutningstaker, kan vi ikke ta tilbake.',
    do: 'Slett',
    done: 'Det er slettet',
    doneText:
      'Vi har ikke noe igjen av det. Det er vi lei oss for hvis noen andre skrev adressen din.',
    doneLetter: 'Vi har ikke navnet, stedet eller adressen lenger.',
  },
  letter: {
    own: 'Fra ditt eget e-postprogram',
    ownText: 'Velg hvem du skriver til, så åpnes brevet hos deg. Endre det som du vil.',
    text: 'Teksten i brevet',
    copy: 'Merk og kopier den hvis ingen e-post åpnes.',
    subject: 'Emne',
    write: (name: string) => `Skriv til ${name}`,
    ours: 'Gjennom siden vår',
    oursText:
      'Har du ikke noe e-postprogram, sender vi brevet for deg, akkurat slik det står over. Svaret går til deg.',
    recipients: 'Til',
    recipientsHint: 'Høyst ti.',
    name: 'Navnet ditt',
    place: 'Postnummer eller kommune',
    placeHint: 'Så mottakeren vet hvor du skriver fra.',
    email: 'E-postadressen din',
    emailHint: 'Dit kommer svaret. Vi spør først om det er deg.',
    do: 'Fortsett',
    until:
      'Brevet går når du har trykket på send i e-posten du får. Vi sletter navn, sted og adresse 30 dager etter at det har gått, eller etter sju dager hvis du ikke sender det.',
    none: 'Akkurat nå er det ingen mottaker å skrive til.',
    public: 'Adressene til mottakerne er offentlige og hører til vervet deres.',
    confirmTitle: 'Skal brevet gå?',
    confirmLead: 'Slik ser det ut. Det går når du trykker på knappen, og du får en kopi.',
    from: 'Fra',
    send: 'Send brevet',
    sent: 'Brevet er sendt',
    sentText: (day: string) =>
      `Du får en kopi. Vi sletter navnet, stedet og adressen din den ${day}.`,
    link_old: 'Lenken gjaldt i 48 timer og har gått ut. Begynn på nytt hvis du vil sende brevet.',
    campaign_closed: 'Kampanjen sender ikke flere brev.',
    too_many:
      'Grensen for hvor mange brev som går gjennom oss, er nådd, for deg eller for mottakeren. Skriv fra ditt eget e-postprogram i stedet.',
    not_waiting: 'Brevet kan ikke sendes lenger.',
  },
  report: {
    text: 'Som PDF. Du trenger ikke å oppgi adressen din.',
    do: 'Hent rapporten',
    size: (megabytes: string) => `PDF, ${megabytes} MB`,
    made: 'PDF, laget av tallene slik de er i dag',
  },
  kit: {
    text: 'Tekster, tall med kilder, diagrammer og tegnede bilder på svensk, norsk og engelsk, til fri bruk så lenge kilden står med.',
    do: 'Hent mediepakken',
    size: 'ZIP, pakkes når du henter den',
  },
  share: {
    text: 'Lenkene fører til andre nettsteder først når du trykker, og sier ingenting om deg før det.',
    address: 'Adressen, til å kopiere',
    mail: 'Send med e-post',
    to: (site: string) => `Del på ${site} (åpner ${site})`,
  },
  made: {
    made: (organisation: string, day: string) => `${organisation}, tall per ${day}`,
    address: (address: string) => `Kampanjen: ${address}`,
    holds:
      'figures: tabeller (CSV), tekster og diagrammer (SVG). pictures: tegnede bilder, merket og bilder som noen har sagt ja til at mediene bruker; de står i pictures.txt.',
    contradict:
      'Tallene kommer fra ulike kilder og kan si imot hverandre. Oppgi alltid kilde og år, og legg dem ikke sammen.',
    licence: (organisation: string) =>
      `Tekster og diagrammer kan brukes fritt (CC BY 4.0). Oppgi ${organisation}.`,
    pictures:
      'Bildene i pakken er tegninger, eller bilder der fortelleren har sagt ja til mediepakken. Ingen fortellinger er med.',
    until: (day: string) => `Kan brukes til og med ${day}. Etter det skal det fjernes.`,
    columns: {
      figure: 'Tall',
      what: 'Hva',
      year: 'Gjelder',
      source: 'Kilde',
      date: 'Kilden er fra',
      link: 'Lenke',
      method: 'Metode',
    },
  },
  errors: {
    kind_missing: 'Velg hvem du skriver under som.',
    name_missing: 'Skriv navnet ditt.',
    place_missing: 'Skriv postnummeret eller kommunen din.',
    name_like_address: 'Det ser ut som en adresse. Skriv bare bokstaver.',
    name_odd: 'Skriv med bokstaver. Punktum, bindestrek og apostrof går bra.',
    email_missing: 'Skriv e-postadressen din.',
    email_malformed: 'Skriv en hel e-postadresse, som navn@eksempel.no.',
    consent_missing: 'Kryss av for at vi kan lagre underskriften. Uten det kan vi ikke telle den.',
    recipients_missing: 'Velg minst én mottaker.',
    recipients_too_many: 'Velg høyst ti mottakere.',
    missing: 'Fyll ut dette.',
    repeated: 'Feltet kom to ganger. Skriv det én gang.',
    too_long: 'Det er for langt. Kort det ned.',
    malformed: 'Skriv på én linje, uten styretegn.',
    too_many: 'Det har kommet mange forsøk herfra. Vent noen minutter og send igjen.',
  },
}
