import type { tax as pattern } from '../sv/tax.ts'

export const tax: typeof pattern = {
  section: {
    title: 'Skatt og årsbekreftelser',
    text: 'Her finner du årsbekreftelsene dine. Her kan du også legge igjen nummeret ditt, slik at gavene kommer med i skattemeldingen.',
    open: 'Til skatt og årsbekreftelser',
  },
  afterGift:
    'Vil du ha skattefordel for gaven? I brevet med kvitteringen er det en lenke til din egen side. Der legger du igjen nummeret ditt.',
  title: 'Skatt og årsbekreftelser',
  back: 'Til siden din',
  none: {
    title: 'Vi rapporterer ingen gaver',
    text: 'Organisasjonen er ikke godkjent som gavemottaker hos skattemyndigheten akkurat nå. Gaver hit gir derfor ingen skattefordel, og vi spør ikke etter nummeret ditt.',
  },
  offer: {
    SE: {
      title: 'Skattereduksjon i Sverige',
      lead: 'Vil du ha svensk skattereduksjon, må Skatteverket vite hvem som har gitt. Da legger du igjen ditt svenske personnummer her. Ellers trenger du ikke å gjøre noe.',
      number: 'Svensk personnummer eller samordningsnummer',
      hint: '12 siffer, for eksempel ÅÅÅÅMMDD-NNNN. Det går også uten århundre og bindestrek.',
      agency: 'Skatteverket',
    },
    NO: {
      title: 'Skattefradrag i Norge',
      lead: 'Vil du ha fradrag, må Skatteetaten vite hvem som har gitt. Da legger du igjen fødselsnummeret ditt her. Ellers trenger du ikke å gjøre noe.',
      number: 'Fødselsnummer eller D-nummer',
      hint: '11 siffer.',
      agency: 'Skatteetaten',
    },
  },
  rules: {
    title: 'Dette gjelder',
    giftLeast: (amount) =>
      `Hver gave for seg må være minst ${amount}. Mindre gaver legges ikke sammen.`,
    yearLeast: (amount) =>
      `Du må ha gitt minst ${amount} i løpet av året, til godkjente mottakere til sammen. Det regner Skatteverket ut.`,
    sumLeast: (amount) => `Du må ha gitt oss minst ${amount} i løpet av året.`,
    basisMost: (amount) => `Høyst ${amount} per år regnes med.`,
    rateSE: (rate) => `Skatten blir mindre med ${rate} av grunnlaget.`,
    rateNO: (rate) => `Beløpet trekkes fra inntekten, og skatten blir mindre med ${rate} av det.`,
    ageLeast: (years) => `Du må ha fylt ${years} år når året er slutt.`,
    approved: (from, to) =>
      `Vi er godkjent mottaker fra ${from} til ${to}. Gaver andre dager regnes ikke med.`,
    money: 'Bare gaver i svenske kroner rapporteres.',
    anonymous: 'Gaver som du har gitt uten navn, rapporteres ikke.',
  },
  use: {
    title: 'Slik behandler vi nummeret',
    points: (agency) => [
      `Det brukes bare til å rapportere gaver til ${agency}, én gang i året.`,
      'Det ligger kryptert, og ingen ser mer enn de fire siste sifrene. Den som må lese hele, skrives opp.',
      'Det står aldri i brev, på kvitteringer eller hos dem som tar imot betalingen.',
      'Du kan ta det tilbake her på siden når du vil.',
    ],
    kept: (years) =>
      `Tar du det ikke tilbake, glemmer vi det når det har gått ${years} år siden et år sist ble rapportert.`,
    deadline: (day) => `Årets gaver rapporteres senest ${day}.`,
  },
  leave: 'Legg igjen nummeret',
  change: 'Bytt nummer',
  kept: {
    title: 'Nummeret ditt',
    text: (lastFour, day) =>
      `Vi har nummeret ditt som slutter på ${lastFour}. Du la det igjen ${day}.`,
    reported: (years) => `Rapportert for ${years}.`,
    notReported: 'Ingenting er rapportert ennå.',
    remove: 'Ta tilbake nummeret',
    removeWhat:
      'Nummeret glemmes, og ingen flere gaver rapporteres. Det som allerede er rapportert, blir liggende hos skattemyndigheten.',
    coordination:
      'Ved siden av et samordningsnummer vil Skatteverket også ha navn og adresse. Uten dem kan vi ikke rapportere gavene dine.',
    leaveAddress: 'Gi navn og adresse',
    withAddress: 'Navnet ditt og adressen din er lagret ved siden av nummeret.',
    changeAddress: 'Endre dem',
    byCompany: {
      SE: (least) =>
        `En gave fra en bedrift er ikke din: den rapporteres med organisasjonsnummeret som ble oppgitt, hvis den er på minst ${least}. Svenske handelsbolag og kommanditbolag har ikke rett til skattefordelen.`,
      none: 'En gave fra en bedrift er ikke din, gir ingen skattefordel og rapporteres ikke.',
      NO: 'En gave fra en bedrift er ikke din: den rapporteres med organisasjonsnummeret som ble oppgitt da den ble gitt.',
    },
  },
  address: {
    title: 'Navn og adresse til Skatteverket',
    back: 'Til skatt og årsbekreftelser',
    lead: (lastFour) =>
      `Til samordningsnummeret som slutter på ${lastFour} spør Skatteverket etter navn og adresse. Vi spør ingen andre om dem.`,
    fields: {
      firstName: 'Fornavn',
      lastName: 'Etternavn',
      street: 'Gateadresse',
      postcode: 'Postnummer',
      city: 'Sted',
      country: 'Land',
    },
    missing: {
      firstName: 'Skriv fornavnet ditt.',
      lastName: 'Skriv etternavnet ditt.',
      street: 'Skriv gate og nummer.',
      postcode: 'Skriv postnummeret.',
      city: 'Skriv stedet.',
      country: 'Velg et land.',
    },
    button: 'Lagre navn og adresse',
    use: 'De lagres kryptert ved siden av nummeret, står bare i rapporten til Skatteverket og glemmes når nummeret glemmes. Av sikkerhetshensyn vises de ikke her igjen.',
  },
  done: {
    left: 'Takk. Nummeret er lagret, og gavene dine kommer med i neste rapport.',
    address: 'Takk. Navn og adresse er lagret, og gavene dine kommer med i neste rapport.',
    removed: 'Nummeret er glemt. Ingen flere gaver rapporteres.',
    not_there: 'Det var ikke noe nummer igjen å ta tilbake.',
  },
  refusals: {
    number_missing: 'Skriv nummeret, eller gå fra siden: du trenger ikke å gjøre noe.',
    number_malformed: 'Skriv nummeret med alle siffer.',
    number_no_day:
      'Nummeret begynner med en dato som ikke finnes. Se etter at alle siffer er riktige.',
    number_checksum:
      'Kontrollsifferet stemmer ikke med de andre. Se etter at alle siffer er riktige.',
    number_unborn: 'Datoen i nummeret har ikke vært ennå. Skriv fire siffer for året.',
    number_under_age:
      'Du er for ung for skattefordel dette året. Kom tilbake det året du er gammel nok. Vi har ikke lagret nummeret.',
    not_offered:
      'Akkurat nå rapporterer vi ingen gaver, så nummeret trengs ikke. Vi har ikke lagret det.',
  },
  years: {
    title: 'Årsbekreftelser',
    none: 'Når en gave har kommet fram, er det en årsbekreftelse her.',
    of: (year) => `Årsbekreftelse ${year}`,
  },
  statement: {
    title: (year) => `Årsbekreftelse ${year}`,
    soFar: 'Året er ikke slutt. Dette er det som har kommet fram hittil.',
    from: 'Fra',
    to: 'Til',
    organisationNumber: (number) => `Organisasjonsnummer ${number}`,
    made: (day) => `Laget ${day}.`,
    download: 'Hent som PDF',
    gifts: 'Gaver',
    columns: {
      date: 'Dato',
      number: 'Gave',
      receipt: 'Kvittering',
      fund: 'Formål',
      amount: 'Beløp',
      back: 'Tilbakebetalt',
    },
    sum: (currency) => `Sum i ${currency}`,
    sums: 'Summer',
    lessBack: 'Det som er betalt tilbake, er trukket fra.',
    noReturn: 'Gave, ingen motytelse.',
    notApproved:
      'Organisasjonen var ikke godkjent gavemottaker i Sverige dette året. Gavene gir ingen skattereduksjon der.',
    reported: (agency, lastFour) =>
      `Rapportert til ${agency} på nummeret ditt som slutter på ${lastFour}.`,
    willReport: (agency, lastFour) =>
      `Det som regnes med, rapporteres til ${agency} på nummeret ditt som slutter på ${lastFour}.`,
    withoutNumber: (agency) =>
      `Du har ikke lagt igjen noe nummer, så ingenting rapporteres til ${agency}.`,
    norwayEnter:
      'Skatter du til Norge? Vi er godkjent der, men rapporterer ikke til Skatteetaten. Du fører selv inn beløpet i norske kroner i skattemeldingen og tar vare på denne bekreftelsen.',
    norwayNot:
      'Skatter du til Norge? Organisasjonen er ikke godkjent der dette året, så gavene gir ikke fradrag.',
    file: 'arsbekreftelse',
  },
}
