import type { giverLetters as pattern } from '../sv/giver-letters.ts'

export const giverLetters: typeof pattern = {
  planChanged: {
    subject: (number) => `Endring av ${number}`,
    changes: {
      amount: {
        title: 'Beløpet er endret',
        lead: ({ amount, next }) =>
          `Fra og med ${next} gir du ${amount} i måneden. Det du allerede har gitt, endres ikke.`,
      },
      fund: {
        title: 'Formålet er endret',
        lead: ({ fund, next }) =>
          `Fra og med ${next} går den månedlige gaven din til ${fund}. Det du allerede har gitt, blir der du ga det.`,
      },
      day: {
        title: 'Dagen er endret',
        lead: ({ next }) =>
          `Neste gave trekkes ${next}, og deretter samme dag hver måned. Ingenting trekkes i mellomtiden.`,
      },
      pause: {
        title: 'Den månedlige gaven er på pause',
        lead: ({ next }) =>
          `Ingenting trekkes i mellomtiden. Neste gave trekkes ${next}, og du kan starte tidligere når du vil.`,
      },
      resume: {
        title: 'Den månedlige gaven er i gang igjen',
        lead: ({ amount, next }) => `Neste gave på ${amount} trekkes ${next}.`,
      },
      stop: {
        title: 'Den månedlige gaven er avsluttet',
        lead: () =>
          'Ingenting mer trekkes. Takk for alt du har gitt. Kvitteringene dine blir på siden din.',
      },
    },
    number: 'Nummer',
    amount: 'Beløp',
    each: (amount) => `${amount} i måneden`,
    fund: 'Formål',
    next: 'Neste gave',
    none: 'Ingen',
    notYou: 'Var det ikke deg?',
    notYouText: (email) => `Skriv til ${email} så snart du kan, så retter vi det opp.`,
    why: 'Brevet bekrefter en endring av den månedlige gaven din. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  giverDetails: {
    subject: 'Opplysningene dine er endret',
    title: 'Opplysningene dine er endret',
    lead: 'Navnet eller språket ditt er endret på siden din. Det gjelder brev og kvitteringer fra nå av.',
    why: 'Brevet bekrefter en endring på siden din. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  moveAgreement: {
    subject: 'Skal brevene dine gå til en annen adresse?',
    preview: 'Ingenting endres før du har svart',
    title: 'Skal brevene dine gå til en annen adresse?',
    lead: 'Noen har bedt om det på siden med gavene og kvitteringene dine. Var det deg, så godkjenn her. Deretter går et brev til den nye adressen, som også skal svare. Før begge har sagt ja, endres ingenting.',
    newEmail: 'Ny adresse',
    askedAt: 'Når',
    moment: (day: string, time: string) => `${day} kl. ${time}`,
    open: 'Les og godkjenn',
    until: (moment: string) =>
      `Lenken gjelder til ${moment}. Gjør du ingenting, flyttes ingenting.`,
    notYou: 'Var det ikke deg?',
    notYouText: (email: string) =>
      `Den som ba om det, har sett lenken til siden din. Der kan du bytte den ut. Trenger du hjelp, skriv til ${email}.`,
    notYouLink: 'Si nei, så flyttes ingenting.',
    why: 'Brevet er sendt fordi noen ba om en endring på siden din. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  moveConfirmation: {
    subject: 'Er dette den nye adressen din?',
    preview: 'Ingenting sendes hit før du har svart',
    title: 'Er dette den nye adressen din?',
    lead: (organisation: string) =>
      `Noen som gir til ${organisation}, vil ha brev og kvitteringer til denne adressen. Er det deg, så bekreft.`,
    open: 'Les og bekreft',
    until: (moment: string) =>
      `Lenken gjelder til ${moment}. Gjør du ingenting, sendes ingenting hit, og vi sletter adressen.`,
    notYou: 'Er det ikke deg?',
    notYouLink: 'Si fra, så sletter vi adressen med en gang.',
    why: 'Brevet er sendt fordi noen skrev adressen på siden vår. Vi sender ingen reklame med det og måler ikke om du leser det.',
  },
  giverLink: {
    subject: 'Lenken til siden din',
    preview: 'Du ba om den nettopp',
    title: 'Lenken til siden din',
    lead: 'Noen har bedt oss sende lenken til siden med gavene og kvitteringene dine.',
    open: 'Åpne siden din',
    notYou: 'Var det ikke deg? Da trenger du ikke å gjøre noe. Lenken går bare til denne adressen.',
    keep: 'Lenken er din. Ikke send brevet videre, for den som har lenken, kan se og endre.',
    why: 'Brevet er sendt fordi noen skrev denne adressen på siden vår. Vi sender ingen reklame med det og måler ikke om du leser det.',
    renewed: {
      preview: 'Den forrige gjelder ikke lenger',
      lead: 'Lenken til siden din er byttet ut. Den du hadde før, gjelder ikke lenger, heller ikke i tidligere brev.',
      why: 'Brevet er sendt fordi lenken til siden din ble byttet ut. Vi sender ingen reklame med det og måler ikke om du leser det.',
    },
  },
}
