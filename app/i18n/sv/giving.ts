/** A giver's own page, which her letters lead to, and what she may change there. */
export const giving = {
  title: 'Din sida',
  lead: (email: string) =>
    `Här finns allt som har getts med ${email}. Bara den som har länken i brevet ser sidan.`,
  number: 'Nummer',
  plans: {
    changesOf: (number: string) => `Ändra ${number}`,
    title: 'Varje månad',
    each: (amount: string) => `${amount} i månaden`,
    to: (fund: string) => `till ${fund}`,
    state: 'Just nu',
    day: 'Dag',
    dayOf: (day: string) => `Den ${day} varje månad`,
    dayOfLast: (day: string) => `Den ${day} varje månad; i kortare månader den sista dagen`,
    next: 'Nästa gåva',
    since: 'Sedan',
    states: {
      starting: 'Väntar på den första betalningen.',
      active: 'Igång.',
      paused: 'Pausad. Inget dras förrän du själv startar den igen.',
      past_due: 'Den senaste gåvan kunde inte dras. Vi försöker igen.',
      ended: 'Avslutad. Inget mer dras.',
    },
    pausedUntil: (when: string) => `Pausad. Inget dras förrän ${when}.`,
    endedOn: (when: string) => `Avslutad ${when}. Inget mer dras.`,
    closedFund:
      'Ändamålet tar inte emot nya gåvor. Dina går dit tills du byter, och används så som dess sida säger om pengar över målet.',
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
  change: {
    back: 'Tillbaka till din sida',
    links: 'Ändra',
    amount: {
      title: 'Ändra beloppet',
      lead: 'Det nya beloppet gäller från nästa gåva. Inget räknas om och inget extra dras.',
      field: (currency: string) => `Nytt belopp i månaden, i ${currency}`,
      button: 'Ändra beloppet',
    },
    fund: {
      title: 'Byt ändamål',
      lead: 'Gåvorna går dit från och med nästa. Det du redan har gett stannar där du gav det.',
      field: 'Till vad',
      button: 'Byt ändamål',
    },
    day: {
      title: 'Byt dag',
      lead: 'Minst 15 dagar går mellan två gåvor, så inget dras två gånger tätt inpå. Du väljer bland dagarna 1 till 28, som alla månader har.',
      field: 'Nästa gåva',
      hint: 'Sedan dras gåvan samma dag varje månad.',
      button: 'Byt dag',
    },
    pause: {
      title: 'Pausa',
      lead: 'Inget dras under pausen. Sedan börjar gåvan igen av sig själv, och du kan starta den tidigare när du vill.',
      field: 'Hur länge',
      hint: 'Datumet är när nästa gåva dras.',
      option: (months: number, next: string) =>
        `${months} ${months === 1 ? 'månad' : 'månader'} – ${next}`,
      button: 'Pausa',
    },
    resume: {
      title: 'Starta igen',
      lead: 'Pausen tar slut nu. Nästa gåva dras på sin vanliga dag, och inget dras i efterhand.',
      button: 'Starta igen',
    },
    stop: {
      title: 'Avsluta',
      lead: 'Ett tryck räcker. Inget mer dras. Det du har gett gör nytta där du gav det, och dina kvitton finns kvar på din sida.',
      button: 'Avsluta månadsgåvan',
      rather: 'Om du hellre vill:',
    },
    card: {
      title: 'Byt kort',
      lead: 'Du byter kort på Stripes sida och kommer sedan tillbaka hit. Kortnumret når aldrig oss. Kommande gåvor dras från det nya kortet.',
      button: 'Gå till Stripe och byt kort',
    },
    cardLeft: (number: string) =>
      `Kommande gåvor för ${number} dras från kortet som du lämnade hos Stripe. Det bekräftas i ett brev.`,
    refusals: {
      plan_ended: 'Månadsgåvan är avslutad, så det finns inget att ändra. Inget mer dras.',
      already_so: 'Så är det redan. Inget behövde ändras.',
      not_while_behind:
        'Den senaste gåvan väntar på att bli betald. Byt kort först, så går det att byta dag sedan.',
      not_while_paused: 'Månadsgåvan är pausad. Starta den igen, så går det att byta dag.',
      charge_near:
        'En gåva dras just nu. Vänta ett par timmar och byt dag sedan, så att inget dras två gånger.',
      fund_unknown: 'Ändamålet tar inte emot gåvor. Välj ett i listan.',
      form_stale: 'Formuläret var för gammalt. Kontrollera och tryck en gång till.',
      change_under_way: 'En annan ändring pågår. Vänta en minut och tryck en gång till.',
      payment_unreachable:
        'Vi når inte betaltjänsten just nu. Inget är ändrat. Försök igen om en stund.',
    },
    waiting: (number: string) =>
      `Din ändring av ${number} är sparad, men betaltjänsten svarar inte just nu. Vi gör den så snart det går och bekräftar med ett brev. Du behöver inte göra om den.`,
    notMade: (number: string) =>
      `Ändringen av ${number} gick inte att göra, och inget är ändrat. Försök igen, eller skriv till oss så hjälper vi till.`,
    confirmed: 'En bekräftelse är på väg med e-post.',
  },
  details: {
    title: 'Dina uppgifter',
    lead: 'Så skriver vi till dig och på kvitton som kommer. Kvitton som redan har skickats ändras inte.',
    name: 'Namn',
    email: 'E-post',
    language: 'Språk i brev',
    button: 'Spara',
    change: 'Ändra namn, språk eller adress',
    saved: 'Ändringen är sparad.',
  },
  renewal: {
    link: 'Har någon annan sett länken? Byt ut den',
    title: 'Byt ut länken till din sida',
    lead: (email: string) =>
      `Har någon annan sett länken hit, så gör den obrukbar. Vi skickar genast en ny till ${email}, och bara dit.`,
    effects:
      'Den gamla länken slutar gälla med en gång, också i brev som du redan har fått. Dina gåvor går vidare som förut.',
    move: 'Bytet av e-postadress som väntar på svar avbryts samtidigt. Be om det igen från den nya länken.',
    button: 'Byt ut länken',
    doneTitle: 'Den gamla länken gäller inte längre',
    done: 'En ny länk är på väg till adressen som dina brev går till. Det kan ta några minuter. Hittar du inget brev, så titta bland skräpposten eller skriv adressen här.',
  },
  lostLink: {
    title: 'Hitta till din sida',
    lead: 'Varje kvitto som vi har skickat har en länk till din egen sida. Hittar du inget, så skriver du din e-postadress här. Då skickar vi länken igen.',
    email: 'E-post',
    emailHint: 'Adressen som kvittona går till.',
    button: 'Skicka länken',
    sentTitle: 'Titta i din e-post',
    sent: 'Om den adressen finns hos oss är länken på väg dit. Det kan ta några minuter. Hittar du inget brev, så titta bland skräpposten eller försök med en annan adress.',
    tooMany: 'Det har kommit för många försök på kort tid. Vänta en stund, eller skriv till oss.',
    replaced:
      'Var det länken till din egen sida? Då kan den ha bytts ut mot en ny, som finns i ditt senaste brev.',
  },
  planThanks: {
    title: 'Tack',
    lead: (amount: string, fund: string) => `Din första gåva på ${amount} till ${fund} är framme.`,
    same: 'Från och med nu ger du samma belopp varje månad.',
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
