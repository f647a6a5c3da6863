import type { giving as pattern } from '../sv/giving.ts'

export const giving: typeof pattern = {
  title: 'Siden din',
  lead: (email) =>
    `Her finner du alt som er gitt med ${email}. Bare den som har lenken i brevet, ser siden.`,
  number: 'Nummer',
  plans: {
    title: 'Hver måned',
    each: (amount) => `${amount} i måneden`,
    to: (fund) => `til ${fund}`,
    state: 'Akkurat nå',
    day: 'Dag',
    dayOf: (day) => `Den ${day}. hver måned`,
    next: 'Neste gave',
    since: 'Siden',
    states: {
      starting: 'Venter på den første betalingen.',
      active: 'I gang.',
      paused: 'På pause. Ingenting trekkes før du selv starter den igjen.',
      past_due: 'Den siste gaven kunne ikke trekkes. Vi prøver igjen.',
      ended: 'Avsluttet. Ingenting mer trekkes.',
    },
    pausedUntil: (when) => `På pause til ${when}. Ingenting trekkes i mellomtiden.`,
    endedOn: (when) => `Avsluttet ${when}. Ingenting mer trekkes.`,
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
  planThanks: {
    title: 'Takk',
    lead: (amount, fund) =>
      `Den første gaven din på ${amount} til ${fund} er kommet fram. Fra nå av gir du det samme beløpet hver måned.`,
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
