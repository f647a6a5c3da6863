type Words = { amount: string; fund: string; next: string }

/** Letters to a giver about her own page, and what was changed there. */
export const giverLetters = {
  planChanged: {
    subject: (number: string) => `Ändring av ${number}`,
    changes: {
      amount: {
        title: 'Beloppet är ändrat',
        lead: ({ amount, next }: Words) =>
          `Från och med ${next} ger du ${amount} i månaden. Det du redan har gett ändras inte.`,
      },
      fund: {
        title: 'Ändamålet är ändrat',
        lead: ({ fund, next }: Words) =>
          `Från och med ${next} går din månadsgåva till ${fund}. Det du redan har gett stannar där du gav det.`,
      },
      day: {
        title: 'Dagen är ändrad',
        lead: ({ next }: Words) =>
          `Nästa gåva dras ${next}, och sedan samma dag varje månad. Inget dras däremellan.`,
      },
      pause: {
        title: 'Månadsgåvan är pausad',
        lead: ({ next }: Words) =>
          `Inget dras under tiden. Nästa gåva dras ${next}, och du kan starta tidigare när du vill.`,
      },
      resume: {
        title: 'Månadsgåvan är igång igen',
        lead: ({ amount, next }: Words) => `Nästa gåva på ${amount} dras ${next}.`,
      },
      stop: {
        title: 'Månadsgåvan är avslutad',
        lead: (_words: Words) =>
          'Inget mer dras. Tack för allt du har gett. Dina kvitton finns kvar på din sida.',
      },
    },
    number: 'Nummer',
    amount: 'Belopp',
    each: (amount: string) => `${amount} i månaden`,
    fund: 'Ändamål',
    next: 'Nästa gåva',
    none: 'Ingen',
    notYou: 'Var det inte du?',
    notYouText: (email: string) =>
      `Skriv till ${email} så fort du kan, så ställer vi det till rätta.`,
    why: 'Brevet bekräftar en ändring av din månadsgåva. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  giverDetails: {
    subject: 'Dina uppgifter är ändrade',
    title: 'Dina uppgifter är ändrade',
    lead: 'Ditt namn eller språk har ändrats på din sida. Det gäller brev och kvitton från och med nu.',
    why: 'Brevet bekräftar en ändring på din sida. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  moveAgreement: {
    subject: 'Ska dina brev gå till en annan adress?',
    preview: 'Inget ändras förrän du har svarat',
    title: 'Ska dina brev gå till en annan adress?',
    lead: 'Någon har bett om det på sidan med dina gåvor och kvitton. Var det du, så godkänn här. Sedan går ett brev till den nya adressen, som också ska svara. Tills båda har sagt ja ändras ingenting.',
    newEmail: 'Ny adress',
    askedAt: 'När',
    moment: (day: string, time: string) => `${day} kl. ${time}`,
    open: 'Läs och godkänn',
    until: (moment: string) => `Länken gäller till ${moment}. Gör du ingenting flyttas inget.`,
    notYou: 'Var det inte du?',
    notYouText: (email: string) =>
      `Den som bad om det har sett länken till din sida. Där kan du byta ut den. Behöver du hjälp, skriv till ${email}.`,
    notYouLink: 'Säg nej, så flyttas inget.',
    why: 'Brevet är skickat för att någon bad om en ändring på din sida. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  moveConfirmation: {
    subject: 'Är det här din nya adress?',
    preview: 'Inget skickas hit förrän du har svarat',
    title: 'Är det här din nya adress?',
    lead: (organisation: string) =>
      `Någon som ger till ${organisation} vill få sina brev och kvitton till den här adressen. Är det du, så bekräfta.`,
    open: 'Läs och bekräfta',
    until: (moment: string) =>
      `Länken gäller till ${moment}. Gör du ingenting skickas inget hit, och vi raderar adressen.`,
    notYou: 'Är det inte du?',
    notYouLink: 'Säg till, så raderar vi adressen genast.',
    why: 'Brevet är skickat för att någon skrev adressen på vår sida. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  giverLink: {
    subject: 'Länken till din sida',
    preview: 'Du bad om den nyss',
    title: 'Länken till din sida',
    lead: 'Någon har bett oss skicka länken till sidan med dina gåvor och kvitton.',
    open: 'Öppna din sida',
    notYou:
      'Var det inte du? Då behöver du inte göra något. Länken går bara till den här adressen.',
    keep: 'Länken är din. Skicka inte brevet vidare, för den som har länken kan se och ändra.',
    why: 'Brevet är skickat för att någon skrev den här adressen på vår sida. Vi sänder ingen reklam med det och mäter inte om du läser det.',
    renewed: {
      preview: 'Den förra gäller inte längre',
      lead: 'Länken till din sida har bytts ut. Den som du hade förut gäller inte längre, inte heller i tidigare brev.',
      why: 'Brevet är skickat för att länken till din sida byttes ut. Vi sänder ingen reklam med det och mäter inte om du läser det.',
    },
  },
}
