import type { giftPlanLetters as pattern } from '../sv/plan-letters.ts'

export const giftPlanLetters: typeof pattern = {
  planLetters: {
    footer:
      'Brevet hører til den månedlige gaven din. Vi sender ingen reklame med det og måler ikke om du leser det.',
    changeCard: 'Bytt kort',
    ownPage: 'Vil du ta en pause eller endre noe? Det gjør du selv, uten konto, på din egen side:',
    stop: 'Vil du ikke fortsette?',
    openStop: 'slutt å gi',
    seeGifts: 'Gavene og kvitteringene dine finnes fortsatt på din egen side:',
    openOwnPage: 'åpne siden din',
    keep: 'Lenken er din. Den som har den, kan se og endre gavene dine, så ikke send den videre.',
    facts: {
      plan: 'Månedlig gave',
      amount: 'Beløp',
      fund: 'Formål',
      next: 'Neste forsøk',
      card: 'Kort',
    },
    reasons: {
      funds: 'Banken sier at det ikke var nok penger på kontoen, eller at kortets grense var nådd.',
      card_expired: 'Banken sier at kortet er utløpt.',
      card_details:
        'Banken sier at opplysningene om kortet ikke stemmer, kanskje fordi du har fått et nytt kort.',
      card_unsuitable: 'Banken sier at kortet ikke kan brukes til en slik betaling.',
      confirmation: 'Banken vil at du bekrefter betalingen selv.',
      later: 'Banken kunne ikke svare akkurat da. Det ordner seg som regel ved neste forsøk.',
      bank: 'Banken sier nei uten å si oss hvorfor. Ring banken hvis du lurer.',
    },
    next: (date) =>
      `Neste forsøk gjøres av seg selv ${date}. Har du ordnet det innen da, trenger du ikke gjøre noe mer.`,
    noNext: {
      change: 'Vi prøver ikke igjen av oss selv før du har byttet kort.',
      confirm: 'Vi prøver ikke igjen av oss selv: bare du kan bekrefte.',
    },
    'month-failed': {
      subject: (plan) => `Betalingen for ${plan} gikk ikke gjennom`,
      preview: 'Hvorfor, og hva som skjer nå.',
      title: 'Månedens betaling gikk ikke gjennom',
      lead: (amount, fund) =>
        `Vi prøvde å ta imot ${amount} til ${fund}, men betalingen gikk ikke gjennom. Ingen penger er trukket.`,
    },
    'month-awaits': {
      subject: (plan) => `Betalingen for ${plan} venter på deg`,
      preview: 'Banken din vil at du bekrefter den.',
      title: 'Banken din vil at du bekrefter månedens betaling',
      lead: (amount, fund) =>
        `Månedens gave på ${amount} til ${fund} venter. Ingen penger er trukket ennå.`,
      confirm: 'Bekreft betalingen',
      after:
        'Siden er Stripes, som tar imot betalingene våre. Vi spør aldri om kortnummer eller koder i et brev.',
    },
    'month-recovered': {
      subject: (plan) => `Betalingen for ${plan} er kommet fram`,
      preview: 'Du trenger ikke gjøre noe.',
      title: 'Nå er månedens gave kommet fram',
      lead: (amount, fund) =>
        `${amount} til ${fund}, som ikke gikk gjennom tidligere, er kommet fram. Takk. Kvitteringen kommer i et eget brev.`,
      see: 'Se gavene dine',
      after: 'Du trenger ikke gjøre noe. Neste måned går det som vanlig.',
    },
    'plan-ended': {
      subject: (plan) => `${plan} er avsluttet`,
      preview: 'Ingenting mer trekkes.',
      title: 'Den månedlige gaven din er avsluttet',
      lead: (amount, fund) =>
        `Vi har prøvd flere ganger å ta imot ${amount} til ${fund}, og det har ikke gått. Derfor er den månedlige gaven avsluttet.`,
      over: 'Ingenting mer trekkes, og du skylder ingenting. Takk for det du har gitt.',
      again: 'Begynn igjen',
      after: 'Vil du fortsette, begynner du en ny månedlig gave, med et annet kort om du vil.',
    },
    'card-expiring': {
      subject: (plan) => `Kortet for ${plan} utløper snart`,
      preview: 'Bytt kort, eller la det være hvis banken sender et nytt.',
      title: 'Kortet ditt utløper snart',
      lead: (last4, month) =>
        `Kortet som slutter på ${last4} og bærer den månedlige gaven din, gjelder til og med ${month}.`,
      after:
        'Får du et nytt kort fra samme bank, får vi ofte vite det av oss selv. Da trenger du ikke gjøre noe.',
    },
    'card-changed': {
      subject: (plan) => `Kortet for ${plan} er byttet`,
      preview: 'Kommende gaver trekkes fra det nye.',
      title: 'Kortet ditt er byttet',
      lead: (last4) => `Kommende gaver trekkes fra kortet som slutter på ${last4}.`,
      after:
        'Var det ikke du som byttet? Bytt kort igjen, eller slutt: begge deler gjør du på din egen side. Svar gjerne på brevet også, så hjelper vi deg.',
    },
  },
}
