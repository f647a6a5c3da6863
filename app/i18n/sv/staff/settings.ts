import { moneySettings } from './money-settings.ts'

export const settings = {
  title: 'Inställningar',
  onlyOwners: 'Du kan se allt här. Bara en ägare kan ändra.',
  organisation: {
    title: 'Organisationen',
    about: 'Namn, nummer, adress och ändamål, som de står på sidor, brev och kvitton.',
    fields: {
      nameSv: 'Namn på svenska',
      nameNb: 'Namn på norska',
      nameEn: 'Namn på engelska',
      shortName: 'Kort namn',
      number: 'Organisationsnummer',
      vatNumber: 'Momsregistreringsnummer',
      address: 'Adress, en rad för varje rad på kuvertet',
      email: 'E-post',
      telephone: 'Telefon',
      website: 'Webbplats',
      purposeSv: 'Ändamål på svenska',
      purposeNb: 'Ändamål på norska',
      purposeEn: 'Ändamål på engelska',
    },
    hints: {
      nameSv: 'Det registrerade namnet. Det står på kvitton.',
      shortName: 'Står överst på varje sida.',
      number: '802000-0000, eller nio siffror för en norsk organisation.',
      vatNumber: 'Lämna tomt om ni inte är momsregistrerade.',
      telephone: 'I internationell form: +46 8 123 45 67.',
      website: 'Börjar med https://',
    },
    errors: {
      number_malformed: 'Skriv numret som 802000-0000 eller som nio siffror.',
      telephone_malformed: 'Skriv numret i internationell form, till exempel +46 8 123 45 67.',
      website_malformed: 'Skriv hela adressen med https:// framför.',
    },
  },
  marks: {
    title: 'Kvalitetsmärken',
    about: 'Märken som ni har just nu. Ett märke som har gått ut visas inte för någon.',
    lead: 'Skriv bara märken som ni har, till och med dagen de gäller. De visas längst ned på webbplatsens sidor fram till den dagen. En tom rad är inget märke.',
    mark: (number: number) => `Märke ${number}`,
    over: 'Har gått ut och visas inte.',
    fields: {
      name: 'Namn',
      number: 'Nummer',
      validTo: 'Gäller till och med',
      verifyUrl: 'Där det kan kontrolleras',
    },
    errors: {
      date_malformed: 'Skriv dagen som 2027-06-30.',
      address_malformed: 'Skriv hela adressen med https:// framför.',
    },
  },
  offer: {
    title: 'Språk och valutor',
    about: 'Vilka språk och valutor besökare erbjuds.',
    locales: 'Språk',
    localesHint:
      'Språk utan kryss länkas inte och står inte i webbplatskartan. Det första i ordningen visas för den som inget av dem passar.',
    currencies: 'Valutor',
    currenciesHint: 'En vara som saknar pris i en valuta kan inte köpas i den.',
    atLeastOne: 'Välj minst ett.',
  },
  ...moneySettings,
  cardTesting: {
    title: 'Kortprövning',
    about: 'Skyddet mot dem som prövar stulna kort, och hur det är ställt.',
    lead: 'Tjuvar prövar stulna kort med små gåvor. När många kort nekas tas inga nya gåvor emot på en stund; beställningar går som vanligt. Här kan du stoppa allt själv, beställningar med, eller släppa fram allt när skyddet stänger ute riktiga givare.',
    mode: 'Nya betalningar',
    modes: {
      automatic: 'Automatiskt',
      stopped: 'Stoppade',
      let_through: 'Släpps fram',
    },
    modeHints: {
      automatic:
        'Gåvor, även månatliga, stannar av sig själva när många kort nekas, och börjar igen. Beställningar fortsätter.',
      stopped:
        'Ingen kan börja betala, varken gåvor eller beställningar. Den som redan har öppnat Stripes sida kan betala klart.',
      let_through:
        'Stannar aldrig av nekade kort. Gränserna för varje nätverk och e-postadress gäller ändå.',
    },
    reason: 'Varför',
    reasonHint: 'Skriv inget om en enskild person. Raden står kvar i historiken.',
    now: 'Just nu',
    running: 'Inget är stoppat.',
    lastHour: (declines: number, paid: number) =>
      `Senaste timmen: ${declines} nekade kort på sidor som ingen betalade, ${paid} betalningar.`,
    stops: (count: number) =>
      count === 1 ? 'Nya kortgåvor är stoppade' : `Nya kortgåvor är stoppade, av ${count} skäl`,
    stoppedByStaff: 'Alla nya kortbetalningar är stoppade av personal',
    stop: (what: string | undefined, until: string) =>
      what === undefined ? `Alla gåvor, till ${until}` : `Gåvor på ${what}, till ${until}`,
    seen: (declines: number, paid: number) =>
      `${declines} nekade kort och ${paid} betalningar på en kvart`,
  },
  delivery: {
    title: 'Fraktsätt',
    about: 'Hur paket kan skickas, och vad det kostar efter land och vikt.',
    add: 'Nytt fraktsätt',
    name: 'Namn',
    countries: 'Länder',
    days: 'Arbetsdagar',
    notOffered: 'Erbjuds inte',
    daysMin: 'Minst, arbetsdagar',
    daysMax: 'Högst, arbetsdagar',
    rates: 'Priser',
    ratesHint:
      'En rad för varje land och högsta vikt. Det lägsta viktsteget som räcker gäller. En rad utan belopp tas bort; ett fraktsätt utan rader erbjuds inte.',
    country: 'Land',
    weight: 'Högst, gram',
    nameIn: (language: string) => `Namn på ${language.toLowerCase()}`,
    rate: (number: number) => `Rad ${number}`,
    errors: {
      days_malformed: 'Skriv ett antal dagar mellan 0 och 60.',
      days_reversed: 'Längsta tiden kan inte vara kortare än den kortaste.',
      weight_malformed: 'Skriv vikten i gram, mellan 1 och 30000.',
      rate_repeated: 'Landet har redan en rad med den vikten.',
    },
  },
  letters: {
    title: 'Brev',
    about: 'Varje brev på varje språk, så som det skickas, med påhittade uppgifter.',
    lead: 'Så här ser breven ut när de kommer fram. Namn och belopp är påhittade, och länkarna leder ingenstans.',
    asText: 'som text',
    kinds: {
      'order-confirmation': 'Orderbekräftelse och kvitto',
      'order-unmet': 'Betald men slutsåld',
      'tribute-card': 'Kort med en gåva',
      'gift-receipt': 'Kvitto på gåva',
      'withdrawal-received': 'Ångrat köp mottaget',
      'withdrawal-declined': 'Svar att köpet inte kan ångras',
      'staff-invitation': 'Inbjudan till disken',
      'pledge-confirmation': 'Fråga om en underskrift',
      'decision-letter-confirmation': 'Fråga om ett brev till beslutsfattare',
      'decision-letter': 'Brev till en beslutsfattare',
      'decision-letter-copy': 'Kopia på ett brev till beslutsfattare',
      'address-corrected': 'Paketets adress är rättad',
      'order-sent': 'Paketet är på väg',
      'order-cancelled': 'Avbeställd',
      'refund-made': 'Återbetalning och kreditkvitto',
      'year-confirmation': 'Årsbesked',
      'gift-credited': 'Kreditkvitto för en gåva',
      'newsletter-confirmation': 'Fråga om nyhetsbrevet',
      newsletter: 'Nyhetsbrev',
      'newsletter-test': 'Prov av ett nyhetsbrev',
      'plan-changed': 'Bekräftad ändring av en månadsgåva',
      'giver-details': 'Givarens namn eller språk är ändrat',
      'giver-link': 'Länken till givarens sida',
      'month-failed': 'Månadens betalning gick inte igenom',
      'month-awaits': 'Månadens betalning väntar på givaren',
      'month-recovered': 'Månadens betalning kom fram till slut',
      'plan-ended': 'Månadsgåvan är avslutad',
      'card-expiring': 'Kortet går snart ut',
    },
  },
  health: {
    title: 'Hur det står till',
    about: 'Databas, betalningar, brev och utrymme.',
    verify: 'Kontrollera böckerna nu',
    booksHold: 'Alla löften i böckerna håller.',
    database: 'Databas',
    lastEvent: 'Senast hört från Stripe',
    never: 'Inget än',
    endpoint: 'Stripes väg hit',
    stripeAway: 'Stripe svarar inte just nu.',
    noEndpoint:
      'Stripe känner inte till någon adress hos oss: inga betalningar kommer fram av sig själva.',
    accountVersion: 'kontots egen version',
    disabled: 'Avstängd hos Stripe.',
    letters: 'Brev',
    disk: 'Ledigt utrymme',
    scarce: 'Det börjar bli ont om plats.',
    withdrawn: 'Tillbakadragna berättelser',
    allKept: 'Alla är uppskrivna även utanför databasen.',
    unkept: (count: number) =>
      count === 1
        ? 'En tillbakadragen berättelse kunde inte skrivas upp utanför databasen. Gör mappen tombstones i DATA_DIR skrivbar; det görs sedan av sig självt.'
        : `${count} tillbakadragna berättelser kunde inte skrivas upp utanför databasen. Gör mappen tombstones i DATA_DIR skrivbar; det görs sedan av sig självt.`,
    rewriting: 'Vad som raderas av dem',
    rewritten: 'Det raderas också ur databasens filer, inom några sekunder.',
    limits: {
      tables:
        'Databasens login äger inte tabellerna med berättelser, så det som raderats blir kvar i databasens filer tills platsen används igen. Låt den äga dem, eller ge den MAINTAIN på story, story_text, story_picture och story_picture_text (PostgreSQL 17).',
      journal:
        'Databasens login får inte börja en ny journal, så det som raderats blir kvar i journalen så länge servern sparar den. Ge den EXECUTE på pg_switch_wal() och rollen pg_checkpoint.',
    },
    booksBroken: (count: number) => `${count} löften i böckerna är brutna`,
    attention: (count: number) =>
      count === 1
        ? 'En betalning eller återbetalning behöver en människa'
        : `${count} betalningar eller återbetalningar behöver en människa`,
    otherVersion: (version: string) => `Vi talar version ${version}.`,
    missing: (events: string) => `Saknar händelserna ${events}.`,
    lettersNow: (waiting: number, late: number, failed: number) =>
      `${waiting} väntar, ${late} är sena, ${failed} har inte gått att skicka`,
    free: (room: string, share: string) => `${room}, ${share}`,
  },
}
