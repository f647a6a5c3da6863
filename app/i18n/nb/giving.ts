import type { giving as pattern } from '../sv/giving.ts'

export const giving: typeof pattern = {
  title: 'Siden din',
  lead: (email) =>
    `Her finner du alt som er gitt med ${email}. Bare den som har lenken i brevet, ser siden.`,
  number: 'Nummer',
  plans: {
    changesOf: (number) => `Endre ${number}`,
    title: 'Hver måned',
    each: (amount) => `${amount} i måneden`,
    to: (fund) => `til ${fund}`,
    state: 'Akkurat nå',
    day: 'Dag',
    dayOf: (day) => `Den ${day}. hver måned`,
    dayOfLast: (day) => `Den ${day}. hver måned; i kortere måneder den siste dagen`,
    next: 'Neste gave',
    since: 'Siden',
    states: {
      starting: 'Venter på den første betalingen.',
      active: 'I gang.',
      paused: 'På pause. Ingenting trekkes før du selv starter den igjen.',
      past_due: 'Den siste gaven kunne ikke trekkes. Vi prøver igjen.',
      ended: 'Avsluttet. Ingenting mer trekkes.',
    },
    pausedUntil: (when) => `På pause. Ingenting trekkes før ${when}.`,
    endedOn: (when) => `Avsluttet ${when}. Ingenting mer trekkes.`,
    closedFund:
      'Formålet tar ikke imot nye gaver. Dine går dit til du bytter, og brukes slik siden om formålet sier om penger utover målet.',
    earlier: 'Tidligere månedlige gaver',
  },
  gifts: {
    title: 'Gaver og kvitteringer',
    none: 'Her vises ingen gaver ennå. En gave vises når betalingen er kommet fram.',
    receipt: 'Kvittering',
    date: 'Dato',
    amount: 'Beløp',
    fund: 'Formål',
    monthly: 'månedlig gave',
    givenBack: (amount) => `${amount} tilbakebetalt`,
    pages: 'Sider med gaver',
    first: 'Til de nyeste',
    older: 'Eldre gaver',
  },
  years: {
    title: 'Til sammen',
    year: 'År',
    sum: 'Sum',
    count: 'Gaver',
    less: 'Det som er tilbakebetalt, er trukket fra.',
  },
  change: {
    back: 'Tilbake til siden din',
    links: 'Endre',
    amount: {
      title: 'Endre beløpet',
      lead: 'Det nye beløpet gjelder fra neste gave. Ingenting regnes om, og ingenting ekstra trekkes.',
      field: (currency) => `Nytt beløp i måneden, i ${currency}`,
      button: 'Endre beløpet',
    },
    fund: {
      title: 'Bytt formål',
      lead: 'Gavene går dit fra og med neste. Det du allerede har gitt, blir der du ga det.',
      field: 'Til hva',
      button: 'Bytt formål',
    },
    day: {
      title: 'Bytt dag',
      lead: 'Det går minst 15 dager mellom to gaver, så ingenting trekkes to ganger tett etter hverandre. Du velger blant dagene 1 til 28, som alle måneder har.',
      field: 'Neste gave',
      hint: 'Deretter trekkes gaven samme dag hver måned.',
      button: 'Bytt dag',
    },
    pause: {
      title: 'Sett på pause',
      lead: 'Ingenting trekkes under pausen. Deretter begynner gaven igjen av seg selv, og du kan starte den tidligere når du vil.',
      field: 'Hvor lenge',
      hint: 'Datoen er når neste gave trekkes.',
      option: (months, next) => `${months} ${months === 1 ? 'måned' : 'måneder'} – ${next}`,
      button: 'Sett på pause',
    },
    resume: {
      title: 'Start igjen',
      lead: 'Pausen tar slutt nå. Neste gave trekkes på sin vanlige dag, og ingenting trekkes i etterkant.',
      button: 'Start igjen',
    },
    stop: {
      title: 'Avslutt',
      lead: 'Ett trykk er nok. Ingenting mer trekkes. Det du har gitt, gjør nytte der du ga det, og kvitteringene dine blir på siden din.',
      button: 'Avslutt den månedlige gaven',
      rather: 'Hvis du heller vil:',
    },
    card: {
      title: 'Bytt kort',
      lead: 'Du bytter kort på siden til Stripe og kommer så tilbake hit. Kortnummeret når aldri oss. Kommende gaver trekkes fra det nye kortet.',
      button: 'Gå til Stripe og bytt kort',
    },
    cardLeft: (number) =>
      `Kommende gaver for ${number} trekkes fra kortet du la igjen hos Stripe. Det bekreftes i et brev.`,
    refusals: {
      plan_ended:
        'Den månedlige gaven er avsluttet, så det er ingenting å endre. Ingenting mer trekkes.',
      already_so: 'Slik er det allerede. Ingenting måtte endres.',
      not_while_behind:
        'Den siste gaven venter på å bli betalt. Bytt kort først, så kan du bytte dag etterpå.',
      not_while_paused: 'Den månedlige gaven er på pause. Start den igjen, så kan du bytte dag.',
      charge_near:
        'En gave trekkes akkurat nå. Vent et par timer og bytt dag da, så ingenting trekkes to ganger.',
      fund_unknown: 'Formålet tar ikke imot gaver. Velg et i listen.',
      form_stale: 'Skjemaet var for gammelt. Se over og trykk en gang til.',
      change_under_way: 'En annen endring pågår. Vent et minutt og trykk en gang til.',
      payment_unreachable:
        'Vi når ikke betalingstjenesten akkurat nå. Ingenting er endret. Prøv igjen om litt.',
    },
    waiting: (number) =>
      `Endringen din av ${number} er lagret, men betalingstjenesten svarer ikke akkurat nå. Vi gjør den så snart det går og bekrefter med et brev. Du trenger ikke å gjøre den på nytt.`,
    notMade: (number) =>
      `Endringen av ${number} lot seg ikke gjøre, og ingenting er endret. Prøv igjen, eller skriv til oss, så hjelper vi til.`,
    confirmed: 'En bekreftelse er på vei på e-post.',
  },
  details: {
    title: 'Opplysningene dine',
    lead: 'Slik skriver vi til deg og på kvitteringer som kommer. Kvitteringer som allerede er sendt, endres ikke.',
    name: 'Navn',
    email: 'E-post',
    language: 'Språk i brev',
    button: 'Lagre',
    change: 'Endre navn, språk eller adresse',
    saved: 'Endringen er lagret.',
  },
  renewal: {
    link: 'Har noen andre sett lenken? Bytt den ut',
    title: 'Bytt ut lenken til siden din',
    lead: (email) =>
      `Har noen andre sett lenken hit, så gjør den ubrukelig. Vi sender straks en ny til ${email}, og bare dit.`,
    effects:
      'Den gamle lenken slutter å gjelde med en gang, også i brev du allerede har fått. Gavene dine går videre som før.',
    move: 'Byttet av e-postadresse som venter på svar, avbrytes samtidig. Be om det igjen fra den nye lenken.',
    button: 'Bytt ut lenken',
    doneTitle: 'Den gamle lenken gjelder ikke lenger',
    done: 'En ny lenke er på vei til adressen som brevene dine går til. Det kan ta noen minutter. Finner du ikke noe brev, så se i søppelposten eller skriv adressen her.',
  },
  lostLink: {
    title: 'Finn siden din',
    lead: 'Hver kvittering vi har sendt, har en lenke til din egen side. Finner du ingen, skriver du e-postadressen din her. Da sender vi lenken på nytt.',
    email: 'E-post',
    emailHint: 'Adressen som kvitteringene går til.',
    button: 'Send lenken',
    sentTitle: 'Se i e-posten din',
    sent: 'Hvis den adressen finnes hos oss, er lenken på vei dit. Det kan ta noen minutter. Finner du ikke noe brev, så se i søppelposten eller prøv en annen adresse.',
    tooMany: 'Det har kommet for mange forsøk på kort tid. Vent litt, eller skriv til oss.',
    replaced:
      'Var det lenken til din egen side? Da kan den være byttet ut med en ny, som står i det siste brevet ditt.',
  },
  planThanks: {
    title: 'Takk',
    lead: (amount, fund) => `Den første gaven din på ${amount} til ${fund} er kommet fram.`,
    same: 'Fra nå av gir du det samme beløpet hver måned.',
    letter: (email) =>
      `Kvitteringen går til ${email}. I den finner du lenken til din egen side: der endrer, pauser eller avslutter du når du vil, uten passord.`,
    letterLater: (email) =>
      `Hver måned går det en kvittering til ${email}. Lenken i den fører til din egen side, der du endrer, pauser eller avslutter når du vil.`,
    waitingTitle: 'Vi venter på betalingen',
    waiting: 'Siden leses på nytt hvert femte sekund. Du trenger ikke å betale igjen.',
    failedTitle: 'Den månedlige gaven ble ikke noe av',
    failed: 'Ingenting er trukket fra kontoen din.',
    again: 'Prøv igjen',
    endedTitle: 'Den månedlige gaven er avsluttet',
    ended: (when) => `Den ble avsluttet ${when}. Takk for det du har gitt.`,
    facts: 'Om den månedlige gaven',
  },
}
