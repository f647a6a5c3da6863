import type { giftLetters as pattern } from '../sv/gift-letters.ts'

export const giftLetters: typeof pattern = {
  ownPage: {
    title: 'Din egen side',
    what: 'Der finner du alle gavene og kvitteringene dine. En månedlig gave kan du endre, sette på pause eller avslutte der, uten passord.',
    open: 'Åpne siden din',
    keep: 'Lenken er din. Ikke send brevet videre, for den som har lenken, kan se og endre.',
  },
  giftReceipt: {
    subject: (receipt) => `Kvittering ${receipt}`,
    preview: (amount, date) => `${amount}, ${date}`,
    title: 'Takk for gaven',
    lead: (amount, fund) =>
      `${amount} til ${fund} er kommet fram. Dette er kvitteringen din, så ta vare på brevet.`,
    receiver: 'Mottaker',
    giver: 'Giver',
    amount: 'Beløp',
    date: 'Dato',
    fund: 'Formål',
    gift: 'Gavenummer',
    receipt: 'Kvitteringsnummer',
    kind: 'Slag',
    noReturn: 'Gave – ingen motytelse',
    noVat: 'Gave, utenfor mva-området.',
    tax: 'Skatt',
    taxText:
      'Vil du ha skattefordel? På din egen side, som lenken nedenfor fører til, ser du om vi rapporterer gaver akkurat nå, hvilke som regnes med, og legger igjen nummeret ditt om du vil.',
    mistake: 'Ble det feil?',
    mistakeText: (email) => `Skriv til ${email} innen 30 dager, så betaler vi gaven tilbake.`,
    toGift: 'Vis gaven',
  },
  tributeCard: {
    subject: 'Et kort til deg',
    preview: 'Noen har gitt en gave og sender en hilsen',
    titles: {
      honour: (name) => `Til ${name}, med en hilsen`,
      memory: (name) => `Til minne om ${name}`,
    },
    lead: (from, organisation, fund) =>
      `${from} har gitt en gave til ${organisation}, til ${fund}.`,
    stop: 'Vil du ikke ha kort fra oss?',
    stopLink: 'Si fra, så kommer det ingen flere.',
    why: (organisation) =>
      `Brevet er sendt fordi en giver ba ${organisation} om det. Vi sletter adressen din når det har gått, skriver ikke til deg om annet, og måler ikke om du leser det.`,
  },
  tributePrint: {
    subject: 'Kortet ditt til utskrift',
    preview: 'Det er dagen du valgte.',
    titles: {
      honour: (name) => `Kortet til ære for ${name}`,
      memory: (name) => `Kortet til minne om ${name}`,
    },
    lead: 'I dag er dagen du valgte. Kortet er en PDF i A5 til å skrive ut; det sier at du har gitt, ikke hvor mye.',
    open: 'Hent kortet',
    why: 'Brevet hører til gaven din. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  giftCredited: {
    subject: (receipt) => `Kreditkvittering ${receipt}`,
    causes: {
      refunded: {
        title: 'Vi har betalt tilbake',
        lead: (amount, fund) =>
          `${amount} av gaven din til ${fund} går tilbake samme vei som du ga. Dette er kreditkvitteringen din, så ta vare på brevet.`,
        next: (receipt) =>
          `Den retter kvittering ${receipt}. Pengene er som regel på kontoen innen ti bankdager. Banken din avgjør nøyaktig når.`,
      },
      taken_back: {
        title: 'En kvittering er rettet',
        lead: (amount, fund) =>
          `Vi skrev opp en gave på ${amount} til ${fund} i ditt navn. Det var vår feil, og den er trukket tilbake.`,
        next: (receipt) =>
          `Kvittering ${receipt} gjelder ikke lenger. Ingen penger flyttes: dette brevet retter bare det vi skrev.`,
      },
    },
    receipt: 'Kreditkvittering',
    corrects: 'Retter kvittering',
    amount: 'Beløp tilbake',
    issuer: 'Utstedt av',
    question: 'Stemmer det ikke?',
    questionText: (email) => `Skriv til ${email}, så finner vi ut av det.`,
  },
}
