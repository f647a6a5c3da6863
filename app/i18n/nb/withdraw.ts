import type { withdraw as pattern } from '../sv/withdraw.ts'

export const withdraw: typeof pattern = {
  step: (step) => `Steg ${step} av 2`,
  lead: 'Her angrer du et kjøp hos oss. Du trenger ingen konto og ingen grunn.',
  after:
    'I neste steg ser du hele meldingen før den sendes. Når du har bekreftet, får du straks en kvittering med dato og klokkeslett.',
  name: 'Navn',
  order: 'Ordrenummer',
  orderHint: 'Det står i ordrebekreftelsen, for eksempel L-1042.',
  pieces: 'Hvilke smykker gjelder det?',
  piecesHint: 'La feltet stå tomt hvis du angrer hele bestillingen.',
  optional: 'valgfritt',
  email: 'E-post for bekreftelsen',
  emailHint: 'Helst adressen du bestilte med. Vi sender bare bekreftelsen og svar på denne saken.',
  next: 'Fortsett',
  late: 'Send selv om du er usikker på om fristen er ute. Vi tar alltid imot, og noterer nøyaktig når det kom.',
  other: 'Du kan også skrive til oss med egne ord eller bruke skjemaet i',
  otherTerms: 'kjøpsvilkårene',
  missing: {
    name: 'Skriv navnet ditt.',
    order: 'Skriv ordrenummeret. Har du det ikke, skriv datoen da du bestilte.',
  },
  check: 'Kontroller meldingen din',
  checkLead: 'Slik lyder den. Den sendes når du trykker på knappen.',
  confirm: 'Bekreft angring',
  change: 'Endre noe',
  formRenewed:
    'Vi kunne ikke lese skjemaet og har laget et nytt. Ingenting er sendt ennå. Kontroller og bekreft en gang til.',
  statement: {
    to: (organisation) => `Til ${organisation}:`,
    declare: 'Jeg melder herved at jeg går fra kjøpsavtalen min.',
    name: (name) => `Navn: ${name}`,
    order: (order) => `Ordrenummer: ${order}`,
    whole: 'Gjelder: hele bestillingen',
    pieces: (pieces) => `Gjelder: ${pieces}`,
    email: (email) => `E-post for bekreftelsen: ${email}`,
  },
  received: {
    title: 'Vi har mottatt meldingen din',
    lead: (email) =>
      `En bekreftelse med samme innhold går til ${email}. Skriv gjerne ut siden eller lagre adressen til den: den gjelder også om brevet drøyer.`,
    when: 'Mottatt',
    stockholm: 'Norsk og svensk tid',
    utc: 'Verdenstid',
    statement: 'Meldingen, ord for ord',
    proof:
      'Kvitteringen viser at meldingen kom fram og når. Nå går vi gjennom den og svarer deg på e-post.',
    next: 'Hva som skjer nå',
    steps: [
      'Har du allerede fått smykket, sender du det tilbake innen 14 dager fra meldingen. Du betaler returfrakten.',
      'Når angreretten gjelder, betaler vi tilbake det du betalte, også vår billigste ordinære levering, innen 14 dager fra meldingen og samme vei. Vi kan vente til smykket, eller et bevis på at du har sendt det, har kommet.',
      'Har pakken ikke gått ennå, trenger du ikke sende noe.',
    ],
    returnTo: 'Send smykket til',
  },
  letter: {
    subject: 'Vi har mottatt meldingen din',
    preview: (when) => `Mottatt ${when}`,
    title: 'Bekreftelse på mottatt melding',
    lead: 'Meldingen om at du angrer et kjøp, har kommet fram. Her er den ord for ord, med tiden da den kom, så ta vare på brevet.',
    receipt: 'Vis kvitteringen',
    why: 'Brevet er svar på en melding som ble gitt på siden vår. Vi sender ingen reklame med det og måler ikke om du leser det.',
    mistake: 'Kom brevet feil?',
    mistakeText: (email) =>
      `Noen kan ha skrevet adressen din ved en feil. Svar da til ${email}, så trenger du ikke gjøre noe mer.`,
  },
}
