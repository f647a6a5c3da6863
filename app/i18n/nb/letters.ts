import type { letters as pattern } from '../sv/letters.ts'
import { campaignLetters } from './campaign-letters.ts'
import { giftLetters } from './gift-letters.ts'
import { giverLetters } from './giver-letters.ts'
import { newsletterLetters } from './newsletter-letters.ts'
import { giftPlanLetters } from './plan-letters.ts'
import { taxLetters } from './tax-letters.ts'

export const letters: typeof pattern = {
  frame: {
    demonstration:
      'Demonstrasjon: organisasjonen er oppdiktet, ingen penger flyttes, og ingenting blir sendt.',
    organisationNumber: (number) => `Svensk organisasjonsnummer ${number}`,
    vatNumber: (number) => `Merverdiavgiftsnummer ${number}`,
    questions: 'Spørsmål? Skriv til',
    telephone: 'Telefon',
    why: 'Brevet hører til betalingen din. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  columns: { what: 'Hva', amount: 'Beløp' },
  staffInvitation: {
    subject: 'Invitasjon',
    preview: (until) => `Gjelder til ${until}`,
    title: 'Velkommen til disken',
    lead: (organisation) =>
      `Du er invitert til å arbeide ved disken hos ${organisation}: der steller vi med butikken og gavene.`,
    accept: 'Velg passord og kom inn',
    what: 'Du velger et passord og et ekstra trinn: engangskoder på telefonen eller en tilgangsnøkkel. Regn med fem minutter, og ha telefonen for hånden.',
    until: (until) => `Lenken gjelder én gang, til ${until}.`,
    unexpected:
      'Ventet du ikke dette? La lenken være og svar på brevet, så fjerner vi invitasjonen.',
    why: 'Brevet er sendt av noen som har ansvar for disken. Ikke send det videre: lenken er din.',
  },
  orderConfirmation: {
    subject: (order) => `Bekreftelse og kvittering for ordre ${order}`,
    preview: (receipt, total) => `Kvittering ${receipt}, ${total}`,
    title: 'Takk for bestillingen',
    lead: 'Betalingen er kommet fram. Dette er ordrebekreftelsen og kvitteringen din, så ta vare på brevet.',
    toOrder: 'Vis bestillingen',
    order: 'Ordrenummer',
    receipt: 'Kvitteringsnummer',
    paid: 'Betalt',
    seller: 'Selger',
    lines: 'Det du har kjøpt',
    quantity: (quantity, unit) => `${quantity} stk. à ${unit}`,
    vatIncluded: (rate, vat) => `mva. ${rate}, ${vat}`,
    goods: 'Varer',
    total: 'Totalt, betalt',
    ofWhichVat: (rate) => `Herav mva. ${rate}`,
    delivery: 'Levering',
    deliveryTo: 'Sendes til',
    deliveryBy: 'Fraktmåte',
    deliveryTime:
      'Vi pakker for hånd og skriver til deg når pakken går. Den skal være framme senest 30 dager etter at du betalte. Blir det senere, kan du heve kjøpet og få pengene tilbake.',
    withdrawal: 'Angrerett i 14 dager',
    withdrawalText: (seller) => [
      'Du har rett til å angre kjøpet uten å si hvorfor. Fristen løper ut 14 dager etter dagen du fikk varen, eller den siste varen hvis den kom i flere pakker.',
      'Bruk «Angre avtalen her» nedenfor, som også finnes nederst på hver side hos oss. Det krever ingen konto, og du får straks en bekreftelse med innhold, dato og klokkeslett. Du kan også skrive til oss eller bruke skjemaet nedenfor. Det er nok at du sender meldingen før fristen er ute.',
      'Vi betaler tilbake alt, også vår billigste ordinære levering, innen 14 dager fra meldingen din og på samme måte som du betalte. Vi kan vente til varen, eller et bevis på at du har sendt den, er kommet.',
      `Send varen tilbake innen 14 dager fra meldingen din til ${seller}. Du betaler returfrakten. Du svarer for verdireduksjon bare hvis varen er håndtert mer enn det som trengs for å se hvordan den er.`,
      'Angreretten gjelder ikke varer som er laget etter dine egne mål eller ønsker, og ikke forseglede øredobber for hull i ørene når forseglingen er brutt.',
    ],
    withdraw: 'Angre avtalen her',
    form: 'Angreskjema',
    formText: 'Fyll ut og send tilbake dette bare hvis du vil gå fra kjøpet.',
    formLines: (seller) => [
      `Til ${seller}:`,
      'Jeg/vi underretter herved om at jeg/vi ønsker å gå fra min/vår avtale om kjøp av følgende varer:',
      'Bestilt den / mottatt den:',
      'Forbrukerens eller forbrukernes navn:',
      'Forbrukerens eller forbrukernes adresse:',
      'Underskrift (bare hvis skjemaet sendes på papir):',
      'Dato:',
    ],
    complaint: 'Hvis noe er feil',
    complaintText: (email) => [
      'Etter loven svarer vi for feil som fantes da du fikk varen. I Norge kan du klage i to år, og i fem år for varer som er ment å vare vesentlig lenger. I Sverige er fristen tre år, og ellers i EU minst to år.',
      `Skriv til ${email} så snart du oppdager feilen; innen to måneder er alltid i tide. Du får først og fremst varen reparert eller byttet. Går ikke det, får du prisavslag eller pengene tilbake. Klagen koster deg ingenting.`,
    ],
    dispute: 'Hvis vi ikke blir enige',
    disputeText:
      'I Norge kan du henvende deg til Forbrukertilsynet, forbrukertilsynet.no. I Sverige kan du henvende deg til Allmänna reklamationsnämnden, ARN, Box 174, 101 23 Stockholm, arn.se. Bor du i et annet EU-land, hjelper det europeiske forbrukersenteret der.',
  },
  orderUnmet: {
    subject: (order) => `Tilbakebetaling for ordre ${order}`,
    preview: (amount) => `Vi betaler tilbake ${amount}`,
    title: 'Du får pengene tilbake',
    lead: (name) =>
      `Hei ${name}. Mens betalingen din pågikk, ble noe i bestillingen solgt til noen andre, og nå er det ikke nok igjen på lager. Det er vi lei oss for.`,
    refund: (amount) =>
      `Vi betaler tilbake alt du betalte, ${amount}, også frakten. Det skjer av seg selv og samme vei som du betalte. Du trenger ikke å gjøre noe.`,
    when: 'Pengene er oftest på kontoen innen ti bankdager. Nøyaktig når avgjør banken din.',
    nothing: 'Kjøpet blir ikke noe av, og ingenting blir sendt.',
    order: 'Ordrenummer',
    amount: 'Betales tilbake',
    toOrder: 'Vis bestillingen',
    lines: 'Bestillingen gjaldt',
    line: (quantity, title) => `${quantity} stk. ${title}`,
  },
  orderSent: {
    subject: (order) => `Pakken for ordre ${order} er på vei`,
    preview: 'Nå har vi levert den til transportøren.',
    title: 'Pakken din er på vei',
    lead: 'Vi har pakket bestillingen din og levert den til transport.',
    follow: 'Følg pakken',
    order: 'Ordrenummer',
    carrier: 'Transportør',
    otherCarrier: 'Annen transportør',
    number: 'Sporingsnummer',
    to: 'Sendes til',
    lines: 'I pakken',
    line: (quantity, title) => `${quantity} stk. ${title}`,
    toOrder: 'Vis bestillingen',
    withdrawal: 'Hvis du angrer',
    withdrawalText:
      'Angrefristen er 14 dager og regnes fra dagen etter at du fikk pakken, eller den siste pakken hvis det er flere. Hvordan du går fram, står i ordrebekreftelsen og på bestillingens side.',
  },
  addressCorrected: {
    subject: (order) => `Adressen for ordre ${order} er rettet`,
    preview: 'Se at pakken går dit du vil ha den.',
    title: 'Vi har rettet adressen',
    lead: 'Vi har endret navn eller adresse på pakken din, som ikke er sendt ennå. På bestillingens side ser du hvor den skal.',
    toOrder: 'Vis bestillingen',
    wrong:
      'Er det feil, eller har du ikke bedt om det? Svar på dette brevet, så retter vi det før pakken går.',
    order: 'Ordrenummer',
  },
  orderCancelled: {
    subject: (order) => `Ordre ${order} er avbestilt`,
    preview: (amount) => `Vi betaler tilbake ${amount}`,
    title: 'Bestillingen er avbestilt',
    lead: (name) =>
      `Hei ${name}. Vi har avbrutt bestillingen din før den ble pakket. Ingenting blir sendt.`,
    refund: (amount) =>
      `Vi betaler tilbake ${amount} samme vei som du betalte. Du trenger ikke å gjøre noe. Pengene er oftest på kontoen innen ti bankdager.`,
    receipt: 'En kreditkvittering kommer i et eget brev når tilbakebetalingen er gjort.',
    order: 'Ordrenummer',
    amount: 'Betales tilbake',
    lines: 'Bestillingen gjaldt',
    line: (quantity, title) => `${quantity} stk. ${title}`,
    toOrder: 'Vis bestillingen',
  },
  withdrawalDeclined: {
    subject: 'Svar på meldingen din',
    preview: (when) => `Om meldingen som kom ${when}`,
    title: 'Vi godtar ikke at kjøpet angres',
    lead: (when) =>
      `Vi har gått gjennom meldingen din om at du angrer et kjøp, som kom ${when}, og kan ikke godta den. Kjøpet gjelder altså, og ingen penger betales tilbake.`,
    why: 'Grunnen',
    disagree: 'Hvis du ikke er enig',
    disagreeText: (email) => [
      `Skriv til ${email} og fortell hvorfor. En annen av oss leser da saken på nytt, og et avslag kan endres.`,
      'Du kan også be noen utenfor oss om å vurdere saken, uten at det koster deg noe:',
    ],
    complaint:
      'Er det feil på smykket, har du samme rett til å reklamere som før. Avslaget endrer ikke det.',
    receipt: 'Se meldingen din',
    footer:
      'Brevet er svar på en melding som ble levert på siden vår. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  refundMade: {
    subject: (receipt, order) => `Kreditkvittering ${receipt} for ordre ${order}`,
    preview: (amount) => `Vi har betalt tilbake ${amount}`,
    title: 'Vi har betalt tilbake',
    lead: (amount) =>
      `${amount} går tilbake samme vei som du betalte. Dette er kreditkvitteringen din, så ta vare på brevet.`,
    when: 'Pengene er oftest på kontoen innen ti bankdager. Nøyaktig når avgjør banken din.',
    receipt: 'Kreditkvittering',
    corrects: 'Endrer kvittering',
    order: 'Ordrenummer',
    date: 'Tilbakebetalt',
    buyer: 'Kjøper',
    seller: 'Selger',
    lines: 'Det vi betaler tilbake',
    goodwill: 'Kompensasjon utover varene',
    deduction: 'Fratrekk',
    total: 'Totalt, tilbakebetalt',
    ofWhichVat: (rate) => `Herav mva. ${rate}`,
    toOrder: 'Vis bestillingen',
  },
  ...campaignLetters,
  ...newsletterLetters,
  ...giftLetters,
  ...giverLetters,
  ...giftPlanLetters,
  ...taxLetters,
}
