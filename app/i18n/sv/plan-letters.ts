/** Letters about a plan: a gift that comes each month. */
export const giftPlanLetters = {
  planLetters: {
    footer:
      'Brevet hör till din månadsgåva. Vi sänder ingen reklam med det och mäter inte om du läser det.',
    changeCard: 'Byt kort',
    ownPage: 'Vill du pausa eller ändra något? Det gör du själv, utan konto, på din egen sida:',
    stop: 'Vill du inte fortsätta?',
    openStop: 'sluta ge',
    seeGifts: 'Dina gåvor och kvitton finns kvar på din egen sida:',
    openOwnPage: 'öppna din sida',
    keep: 'Länken är din. Den som har den kan se och ändra dina gåvor, så skicka den inte vidare.',
    facts: {
      plan: 'Månadsgåva',
      amount: 'Belopp',
      fund: 'Ändamål',
      next: 'Nästa försök',
      card: 'Kort',
    },
    reasons: {
      funds: 'Banken säger att pengarna på kontot inte räckte, eller att kortets gräns var nådd.',
      card_expired: 'Banken säger att kortet har gått ut.',
      card_details:
        'Banken säger att kortets uppgifter inte stämmer, kanske för att du har fått ett nytt kort.',
      card_unsuitable: 'Banken säger att kortet inte kan användas till en sådan betalning.',
      confirmation: 'Banken vill att du bekräftar betalningen själv.',
      later: 'Banken kunde inte svara just då. Det brukar ordna sig vid nästa försök.',
      bank: 'Banken säger nej utan att säga varför för oss. Ring banken om du undrar.',
    },
    next: (date: string) =>
      `Nästa försök görs av sig självt ${date}. Har du ordnat det innan dess behöver du inte göra något mer.`,
    noNext: {
      change: 'Vi försöker inte igen av oss själva förrän du har bytt kort.',
      confirm: 'Vi försöker inte igen av oss själva: bara du kan bekräfta.',
    },
    'month-failed': {
      subject: (plan: string) => `Betalningen för ${plan} gick inte igenom`,
      preview: 'Varför, och vad som händer nu.',
      title: 'Månadens betalning gick inte igenom',
      lead: (amount: string, fund: string) =>
        `Vi försökte ta emot ${amount} för ${fund}, men betalningen gick inte igenom. Inga pengar har dragits.`,
    },
    'month-awaits': {
      subject: (plan: string) => `Betalningen för ${plan} väntar på dig`,
      preview: 'Din bank vill att du bekräftar den.',
      title: 'Din bank vill att du bekräftar månadens betalning',
      lead: (amount: string, fund: string) =>
        `Månadens gåva på ${amount} för ${fund} väntar. Inga pengar har dragits ännu.`,
      confirm: 'Bekräfta betalningen',
      after:
        'Sidan är Stripes, som tar emot våra betalningar. Vi frågar aldrig efter kortnummer eller koder i ett brev.',
    },
    'month-recovered': {
      subject: (plan: string) => `Betalningen för ${plan} har kommit fram`,
      preview: 'Du behöver inte göra något.',
      title: 'Nu har månadens gåva kommit fram',
      lead: (amount: string, fund: string) =>
        `${amount} för ${fund}, som inte gick igenom förut, har kommit fram. Tack. Kvittot kommer i ett eget brev.`,
      see: 'Se dina gåvor',
      after: 'Du behöver inte göra något. Nästa månad går det som vanligt.',
    },
    'plan-ended': {
      subject: (plan: string) => `${plan} är avslutad`,
      preview: 'Inget mer dras.',
      title: 'Din månadsgåva är avslutad',
      lead: (amount: string, fund: string) =>
        `Vi har försökt flera gånger att ta emot ${amount} för ${fund}, och det har inte gått. Därför är månadsgåvan avslutad.`,
      over: 'Inget mer dras, och du är inte skyldig något. Tack för det du har gett.',
      again: 'Börja igen',
      after: 'Vill du fortsätta börjar du en ny månadsgåva, med ett annat kort om du vill.',
    },
    'card-expiring': {
      subject: (plan: string) => `Kortet för ${plan} går snart ut`,
      preview: 'Byt kort, eller låt det vara om banken sänder ett nytt.',
      title: 'Ditt kort går snart ut',
      lead: (last4: string, month: string) =>
        `Kortet som slutar på ${last4} och bär din månadsgåva gäller till och med ${month}.`,
      after:
        'Får du ett nytt kort av samma bank får vi ofta veta det av oss själva. Då behöver du inte göra något.',
    },
    'card-changed': {
      subject: (plan: string) => `Kortet för ${plan} är bytt`,
      preview: 'Kommande gåvor dras från det nya.',
      title: 'Ditt kort är bytt',
      lead: (last4: string) =>
        `Kommande gåvor för din månadsgåva dras från kortet som slutar på ${last4}.`,
      after:
        'Var det inte du som bytte? Byt kort igen, eller sluta: båda gör du på din egen sida. Svara gärna på brevet också, så hjälper vi dig.',
    },
  },
}
