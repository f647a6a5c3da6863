/** Letters about gifts. */
export const giftLetters = {
  ownPage: {
    title: 'Din egen sida',
    what: 'Där finns alla dina gåvor och kvitton. En månadsgåva kan du ändra, pausa eller avsluta där, utan lösenord.',
    open: 'Öppna din sida',
    keep: 'Länken är din. Skicka inte brevet vidare, för den som har länken kan se och ändra.',
  },
  giftReceipt: {
    subject: (receipt: string) => `Kvitto ${receipt}`,
    preview: (amount: string, date: string) => `${amount}, ${date}`,
    title: 'Tack för din gåva',
    lead: (amount: string, fund: string) =>
      `${amount} till ${fund} är framme. Det här är ditt kvitto, så spara brevet.`,
    receiver: 'Mottagare',
    giver: 'Givare',
    amount: 'Belopp',
    date: 'Datum',
    fund: 'Ändamål',
    gift: 'Gåvonummer',
    receipt: 'Kvittonummer',
    kind: 'Slag',
    noReturn: 'Gåva – ingen motprestation',
    noVat: 'Gåva, utanför momsens tillämpningsområde.',
    tax: 'Skatt',
    taxText:
      'Vill du ha skattereduktion? På din egen sida, som länken nedan leder till, ser du om vi rapporterar gåvor just nu, vilka som räknas, och lämnar ditt nummer om du vill.',
    mistake: 'Blev det fel?',
    mistakeText: (email: string) =>
      `Skriv till ${email} inom 30 dagar, så betalar vi tillbaka gåvan.`,
    toGift: 'Visa gåvan',
  },
  tributeCard: {
    subject: 'Ett kort till dig',
    preview: 'Någon har gett en gåva och sänder en hälsning',
    titles: {
      honour: (name: string) => `Till ${name}, med en hälsning`,
      memory: (name: string) => `Till minne av ${name}`,
    },
    lead: (from: string, organisation: string, fund: string) =>
      `${from} har gett en gåva till ${organisation}, för ${fund}.`,
    stop: 'Vill du inte ha kort från oss?',
    stopLink: 'Säg till, så kommer inga fler.',
    why: (organisation: string) =>
      `Brevet är skickat för att en givare bad ${organisation} om det. Vi tar bort din adress när det har gått, skriver inte till dig om annat, och mäter inte om du läser det.`,
  },
  tributePrint: {
    subject: 'Ditt kort att skriva ut',
    preview: 'Det är dagen som du valde.',
    titles: {
      honour: (name: string) => `Kortet till ${name}s ära`,
      memory: (name: string) => `Kortet till minne av ${name}`,
    },
    lead: 'I dag är dagen som du valde. Kortet är en PDF i A5 att skriva ut; det säger att du har gett, inte hur mycket.',
    open: 'Hämta kortet',
    why: 'Brevet hör till din gåva. Vi sänder ingen reklam med det och mäter inte om du läser det.',
  },
  giftCredited: {
    subject: (receipt: string) => `Kreditkvitto ${receipt}`,
    causes: {
      refunded: {
        title: 'Vi har betalat tillbaka',
        lead: (amount: string, fund: string) =>
          `${amount} av din gåva till ${fund} går tillbaka samma väg som du gav. Det här är ditt kreditkvitto, så spara brevet.`,
        next: (receipt: string) =>
          `Det rättar kvitto ${receipt}. Pengarna är oftast på kontot inom tio bankdagar. Din bank avgör exakt när.`,
      },
      taken_back: {
        title: 'Ett kvitto har rättats',
        lead: (amount: string, fund: string) =>
          `Vi skrev upp en gåva på ${amount} till ${fund} i ditt namn. Det var vårt misstag, och den är tagen tillbaka.`,
        next: (receipt: string) =>
          `Kvitto ${receipt} gäller inte längre. Inga pengar flyttas: det här brevet rättar bara vad vi skrev.`,
      },
    },
    receipt: 'Kreditkvitto',
    corrects: 'Rättar kvitto',
    amount: 'Belopp tillbaka',
    issuer: 'Utfärdat av',
    question: 'Stämmer det inte?',
    questionText: (email: string) => `Skriv till ${email}, så reder vi ut det.`,
  },
}
