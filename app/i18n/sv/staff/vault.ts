import { plural } from '../../format.ts'

/** The vault's door: locking an identity away, asking for it to be opened, a second person's word, thirty minutes' reading. */
export const vault = {
  title: 'Valvet',
  shut: 'Valvet är stängt',
  shutWhy:
    'Ingen egen inloggning till databasen är inställd för valvet (VAULT_DATABASE_URL), eller så kan sidornas inloggning se in i det. Inget läggs in och inget tas ut förrän driften har ordnat det. Berättelser kan skrivas, men inte publiceras.',
  task: (count: number) =>
    `${count} ${plural('sv', count, { one: 'öppning', other: 'öppningar' })} av valvet väntar på en andra person`,
  lead: 'Vem någon är, bakom ett alias. Det öppnas av två, i trettio minuter, och varje läsning skrivs ner.',
  none: 'Ingen har bett om att få öppna det.',
  columns: {
    asked: 'Begärd',
    who: 'Av',
    about: 'Om',
    reason: 'Skäl',
    state: 'Läge',
    readings: 'Läst',
  },
  subjects: {
    story: (alias: string) => `Berättelsen ${alias}`,
    designer: (alias: string) => `Formgivaren ${alias}`,
    gone: 'En borttagen berättelse',
  },
  states: {
    waiting: 'Väntar på en andra person',
    lapsed: 'Ingen godkände inom ett dygn',
    open: (until: string) => `Öppen till ${until}`,
    over: 'Över',
  },
  reasons: {
    her_safety: 'Hennes säkerhet',
    her_wish: 'Hon har bett om det',
    contact: 'Vi måste nå henne',
    legal_duty: 'Lagen kräver det',
    correction: 'Något ska rättas',
  },
  keep: {
    title: (alias: string) => `Lås in vem ${alias} är`,
    lead: 'En sak på varje rad. Allt låses in krypterat, och ersätter det som låg där. Den som har skrivit det kan inte läsa det igen härifrån.',
    used: {
      story:
        'Före publicering söks berättelsen igenom efter allt det här. Ju mer du skriver, desto mer hittas.',
      designer:
        'Allt som sägs om henne, och om hennes föremål när de säljs, söks igenom efter det här. Ju mer du skriver, desto mer hittas.',
    },
    before: (who: string, day: string) =>
      `Något är redan inlåst, av ${who}, ${day}. Det du låser in nu tar dess plats, helt.`,
    do: 'Lås in',
    fields: {
      names: 'Namn',
      aliases: 'Andra namn som hon är känd under',
      numbers: 'Nummer',
      emails: 'E-postadresser',
      dates: 'Dagar',
      places: 'Platser',
    },
    hints: {
      names: 'Förnamn och efternamn, tidigare namn, stavningar. Också barns och andras som nämns.',
      aliases: 'Smeknamn, användarnamn, arbetsnamn. Inte det alias som vi visar.',
      numbers: 'Telefon, personnummer, målnummer.',
      emails: 'Alla som hon har haft.',
      dates: 'Skriv 1994-03-02: födelsedag, rättegång, ankomst.',
      places: 'Orter, gator, skolor, arbetsplatser, lokaler.',
    },
    errors: {
      too_many: 'Högst 30 rader.',
      too_long: 'En rad får ha högst 100 tecken.',
      line_short: 'Varje rad behöver minst två tecken.',
      day_malformed: 'Skriv varje dag som 1994-03-02.',
    },
  },
  ask: {
    title: (alias: string) => `Öppna valvet: ${alias}`,
    lead: 'En andra person godkänner inom ett dygn. Sedan kan du, och bara du, läsa i trettio minuter. Varje läsning skrivs ner.',
    reason: 'Skäl',
    words: 'Varför, med egna ord',
    wordsHint: 'Högst 1000 tecken. Orden låses också in, och läses av den som ska godkänna.',
    do: 'Be om att få öppna',
    errors: { reason_missing: 'Välj ett skäl.', no_reason: 'Skriv varför, med högst 1000 tecken.' },
  },
  opening: {
    title: 'Öppning av valvet',
    asks: (who: string, when: string) => `${who} bad ${when}.`,
    approvedBy: (who: string) => `Godkänd av ${who}.`,
    left: (minutes: number, until: string) =>
      `Öppen till ${until}: ${minutes} ${plural('sv', minutes, { one: 'minut', other: 'minuter' })} kvar.`,
    readings: 'Läsningar',
    unread: 'Ingen har läst.',
    approve: 'Godkänn att den öppnas',
    approveWhat: (who: string) => `${who} kan då läsa vem hon är, i trettio minuter från nu.`,
    yours: 'Du har bett om den själv. En annan person behöver godkänna.',
    read: 'Läs nu',
    readWhat: 'Läsningen skrivs ner med ditt namn, och står i historiken.',
    onlyHers: (who: string) => `Bara ${who} kan läsa.`,
    done: {
      approved: 'Öppningen är godkänd och gäller i trettio minuter.',
      asked: 'Du har bett om att få öppna.',
    },
  },
  reading: {
    title: 'Inlåst uppgift',
    noted:
      'Den här läsningen är nedskriven. Skriv inte av mer än du behöver. Sidan stänger sig när tiden är ute.',
    close: 'Stäng',
    none: 'inget',
  },
  refusals: {
    vault_shut: 'Valvet är stängt.',
    nothing_kept: 'Inget är inlåst om henne.',
    no_reason: 'Skriv varför, med högst 1000 tecken.',
    not_found: 'Öppningen finns inte.',
    same_person: 'Den som har bett om att få öppna kan inte godkänna själv.',
    approved_already: 'Någon har redan godkänt den.',
    lapsed: 'Det har gått mer än ett dygn. Be om att få öppna på nytt.',
    not_yours: 'Bara den som bad om den kan läsa.',
    not_open: 'Den är inte öppen: tiden är ute, eller ingen har godkänt än.',
  },
}
