/** A giver's own page, which her letters lead to, and what she may change there. */
export const giving = {
  title: 'Din sida',
  lead: (email: string) =>
    `Här finns allt som har getts med ${email}. Bara den som har länken i brevet ser sidan.`,
  number: 'Nummer',
  plans: {
    title: 'Varje månad',
    each: (amount: string) => `${amount} i månaden`,
    to: (fund: string) => `till ${fund}`,
    state: 'Just nu',
    day: 'Dag',
    dayOf: (day: string) => `Den ${day} varje månad`,
    next: 'Nästa gåva',
    since: 'Sedan',
    states: {
      starting: 'Väntar på den första betalningen.',
      active: 'Igång.',
      paused: 'Pausad. Inget dras förrän du själv startar den igen.',
      past_due: 'Den senaste gåvan kunde inte dras. Vi försöker igen.',
      ended: 'Avslutad. Inget mer dras.',
    },
    pausedUntil: (when: string) => `Pausad till ${when}. Inget dras under tiden.`,
    endedOn: (when: string) => `Avslutad ${when}. Inget mer dras.`,
    earlier: 'Tidigare månadsgåvor',
  },
  gifts: {
    title: 'Gåvor och kvitton',
    none: 'Här syns inga gåvor än. En gåva visas när betalningen är framme.',
    receipt: 'Kvitto',
    date: 'Datum',
    amount: 'Belopp',
    fund: 'Ändamål',
    monthly: 'månadsgåva',
    givenBack: (amount: string) => `${amount} återbetalt`,
    pages: 'Sidor med gåvor',
    first: 'Till de senaste',
    older: 'Äldre gåvor',
  },
  years: {
    title: 'Sammanlagt',
    year: 'År',
    sum: 'Summa',
    count: 'Gåvor',
    less: 'Det som har återbetalts är borträknat.',
  },
  planThanks: {
    title: 'Tack',
    lead: (amount: string, fund: string) =>
      `Din första gåva på ${amount} till ${fund} är framme. Från och med nu ger du samma belopp varje månad.`,
    letter: (email: string) =>
      `Kvittot går till ${email}. I det finns länken till din egen sida: där ändrar, pausar eller avslutar du när du vill, utan lösenord.`,
    letterLater: (email: string) =>
      `Varje månad går ett kvitto till ${email}. Länken i det leder till din egen sida, där du ändrar, pausar eller avslutar när du vill.`,
    waitingTitle: 'Vi väntar på betalningen',
    waiting: 'Sidan läses om var femte sekund. Du behöver inte betala igen.',
    failedTitle: 'Månadsgåvan blev inte av',
    failed: 'Inget har dragits från ditt konto.',
    again: 'Försök igen',
    endedTitle: 'Månadsgåvan är avslutad',
    ended: (when: string) => `Den avslutades ${when}. Tack för det du har gett.`,
    facts: 'Om månadsgåvan',
  },
}
