import type { settings as pattern } from '../../sv/staff/settings.ts'
import { moneySettings } from './money-settings.ts'

export const settings: typeof pattern = {
  title: 'Innstillinger',
  onlyOwners: 'Du kan se alt her. Bare en eier kan endre.',
  organisation: {
    title: 'Organisasjonen',
    about: 'Navn, nummer, adresse og formål, slik de står på sider, brev og kvitteringer.',
    fields: {
      nameSv: 'Navn på svensk',
      nameNb: 'Navn på norsk',
      nameEn: 'Navn på engelsk',
      shortName: 'Kort navn',
      number: 'Organisasjonsnummer',
      vatNumber: 'Mva-nummer',
      address: 'Adresse, én linje for hver linje på konvolutten',
      email: 'E-post',
      telephone: 'Telefon',
      website: 'Nettsted',
      purposeSv: 'Formål på svensk',
      purposeNb: 'Formål på norsk',
      purposeEn: 'Formål på engelsk',
    },
    hints: {
      nameSv: 'Det registrerte navnet. Det står på kvitteringer.',
      shortName: 'Står øverst på hver side.',
      number: '802000-0000, eller ni sifre for en norsk organisasjon.',
      vatNumber: 'La stå tomt hvis dere ikke er mva-registrert.',
      telephone: 'I internasjonal form: +47 22 12 34 56.',
      website: 'Begynner med https://',
    },
    errors: {
      number_malformed: 'Skriv nummeret som 802000-0000 eller som ni sifre.',
      telephone_malformed: 'Skriv nummeret i internasjonal form, for eksempel +47 22 12 34 56.',
      website_malformed: 'Skriv hele adressen med https:// foran.',
    },
  },
  marks: {
    title: 'Kvalitetsmerker',
    about: 'Merker dere har akkurat nå. Et merke som er gått ut, vises ikke for noen.',
    lead: 'Skriv bare merker dere har, til og med dagen de gjelder. De vises nederst på nettstedets sider frem til den dagen. En tom rad er ikke noe merke.',
    mark: (number) => `Merke ${number}`,
    over: 'Har gått ut og vises ikke.',
    fields: {
      name: 'Navn',
      number: 'Nummer',
      validTo: 'Gjelder til og med',
      verifyUrl: 'Hvor det kan kontrolleres',
    },
    errors: {
      date_malformed: 'Skriv dagen som 2027-06-30.',
      address_malformed: 'Skriv hele adressen med https:// foran.',
    },
  },
  offer: {
    title: 'Språk og valutaer',
    about: 'Hvilke språk og valutaer besøkende tilbys.',
    locales: 'Språk',
    localesHint:
      'Språk uten kryss lenkes det ikke til, og de står ikke i nettstedskartet. Det første i rekkefølgen vises for den som ingen av dem passer for.',
    currencies: 'Valutaer',
    currenciesHint: 'En vare uten pris i en valuta kan ikke kjøpes i den.',
    atLeastOne: 'Velg minst én.',
  },
  ...moneySettings,
  cardTesting: {
    title: 'Korttesting',
    about: 'Vernet mot dem som prøver stjålne kort, og hvordan det er stilt.',
    lead: 'Tyver prøver stjålne kort med små gaver. Når mange kort avvises, tas ingen nye gaver imot en stund; bestillinger går som vanlig. Her kan du stanse alt selv, også bestillinger, eller slippe alt fram når vernet stenger ute virkelige givere.',
    mode: 'Nye betalinger',
    modes: {
      automatic: 'Automatisk',
      stopped: 'Stanset',
      let_through: 'Slippes fram',
    },
    modeHints: {
      automatic:
        'Gaver, også månedlige, stanser av seg selv når mange kort avvises, og begynner igjen. Bestillinger fortsetter.',
      stopped:
        'Ingen kan begynne å betale, verken gaver eller bestillinger. Den som alt har åpnet Stripes side, kan betale ferdig.',
      let_through:
        'Stanser aldri av avviste kort. Grensene for hvert nettverk og hver e-postadresse gjelder likevel.',
    },
    reason: 'Hvorfor',
    reasonHint: 'Skriv ingenting om en enkelt person. Linjen blir stående i historikken.',
    now: 'Akkurat nå',
    running: 'Ingenting er stanset.',
    lastHour: (declines, paid) =>
      `Siste time: ${declines} avviste kort på sider som ingen betalte, ${paid} betalinger.`,
    stops: (count) =>
      count === 1 ? 'Nye kortgaver er stanset' : `Nye kortgaver er stanset, av ${count} grunner`,
    stoppedByStaff: 'Alle nye kortbetalinger er stanset av ansatte',
    stop: (what, until) =>
      what === undefined ? `Alle gaver, til ${until}` : `Gaver på ${what}, til ${until}`,
    seen: (declines, paid) => `${declines} avviste kort og ${paid} betalinger på et kvarter`,
  },
  delivery: {
    title: 'Fraktmåter',
    about: 'Hvordan pakker kan sendes, og hva det koster etter land og vekt.',
    add: 'Ny fraktmåte',
    name: 'Navn',
    countries: 'Land',
    days: 'Virkedager',
    notOffered: 'Tilbys ikke',
    daysMin: 'Minst, virkedager',
    daysMax: 'Høyst, virkedager',
    rates: 'Priser',
    ratesHint:
      'Én rad for hvert land og høyeste vekt. Det laveste vekttrinnet som rekker, gjelder. En rad uten beløp fjernes; en fraktmåte uten rader tilbys ikke.',
    country: 'Land',
    weight: 'Høyst, gram',
    nameIn: (language) => `Navn på ${language.toLowerCase()}`,
    rate: (number) => `Rad ${number}`,
    errors: {
      days_malformed: 'Skriv et antall dager mellom 0 og 60.',
      days_reversed: 'Den lengste tiden kan ikke være kortere enn den korteste.',
      weight_malformed: 'Skriv vekten i gram, mellom 1 og 30000.',
      rate_repeated: 'Landet har allerede en rad med den vekten.',
    },
  },
  letters: {
    title: 'Brev',
    about: 'Hvert brev på hvert språk, slik det sendes, med oppdiktede opplysninger.',
    lead: 'Slik ser brevene ut når de kommer frem. Navn og beløp er oppdiktet, og lenkene fører ingen steder.',
    asText: 'som tekst',
    kinds: {
      'order-confirmation': 'Ordrebekreftelse og kvittering',
      'order-unmet': 'Betalt, men utsolgt',
      'tribute-card': 'Kort med en gave',
      'gift-receipt': 'Kvittering for gave',
      'withdrawal-received': 'Angret kjøp mottatt',
      'withdrawal-declined': 'Svar om at kjøpet ikke kan angres',
      'staff-invitation': 'Invitasjon til disken',
      'pledge-confirmation': 'Spørsmål om en underskrift',
      'decision-letter-confirmation': 'Spørsmål om et brev til beslutningstakere',
      'decision-letter': 'Brev til en beslutningstaker',
      'decision-letter-copy': 'Kopi av et brev til beslutningstakere',
      'address-corrected': 'Adressen på pakken er rettet',
      'order-sent': 'Pakken er på vei',
      'order-cancelled': 'Avbestilt',
      'refund-made': 'Tilbakebetaling og kreditkvittering',
      'year-confirmation': 'Årsbekreftelse',
      'gift-credited': 'Kreditkvittering for en gave',
      'newsletter-confirmation': 'Spørsmål om nyhetsbrevet',
      newsletter: 'Nyhetsbrev',
      'newsletter-test': 'Prøve av et nyhetsbrev',
      'plan-changed': 'Bekreftet endring av en månedlig gave',
      'giver-details': 'Giverens navn eller språk er endret',
      'giver-link': 'Lenken til giverens side',
      'month-failed': 'Månedens betaling gikk ikke gjennom',
      'month-awaits': 'Månedens betaling venter på giveren',
      'month-recovered': 'Månedens betaling kom fram til slutt',
      'plan-ended': 'Den månedlige gaven er avsluttet',
      'card-expiring': 'Kortet utløper snart',
    },
  },
  health: {
    title: 'Hvordan det står til',
    about: 'Database, betalinger, brev og plass.',
    verify: 'Kontroller bøkene nå',
    booksHold: 'Alle løfter i bøkene holder.',
    database: 'Database',
    lastEvent: 'Sist hørt fra Stripe',
    never: 'Ingenting ennå',
    endpoint: 'Stripes vei hit',
    stripeAway: 'Stripe svarer ikke akkurat nå.',
    noEndpoint: 'Stripe kjenner ingen adresse hos oss: ingen betalinger kommer frem av seg selv.',
    accountVersion: 'kontoens egen versjon',
    disabled: 'Slått av hos Stripe.',
    letters: 'Brev',
    disk: 'Ledig plass',
    scarce: 'Det begynner å bli trangt.',
    withdrawn: 'Tilbaketrukne fortellinger',
    allKept: 'Alle er skrevet opp også utenfor databasen.',
    unkept: (count) =>
      count === 1
        ? 'En tilbaketrukket fortelling kunne ikke skrives opp utenfor databasen. Gjør mappen tombstones i DATA_DIR skrivbar; resten går av seg selv.'
        : `${count} tilbaketrukne fortellinger kunne ikke skrives opp utenfor databasen. Gjør mappen tombstones i DATA_DIR skrivbar; resten går av seg selv.`,
    rewriting: 'Det som slettes av dem',
    rewritten: 'Det slettes også fra databasens filer, innen noen sekunder.',
    limits: {
      tables:
        'Databasens login eier ikke tabellene med fortellinger, så det som er slettet, blir liggende i databasens filer til plassen brukes igjen. La den eie dem, eller gi den MAINTAIN på story, story_text, story_picture og story_picture_text (PostgreSQL 17).',
      journal:
        'Databasens login kan ikke begynne en ny journal, så det som er slettet, blir liggende i journalen så lenge serveren tar vare på den. Gi den EXECUTE på pg_switch_wal() og rollen pg_checkpoint.',
    },
    booksBroken: (count) => `${count} løfter i bøkene er brutt`,
    attention: (count) =>
      count === 1
        ? 'Én betaling eller tilbakebetaling trenger et menneske'
        : `${count} betalinger eller tilbakebetalinger trenger et menneske`,
    otherVersion: (version) => `Vi snakker versjon ${version}.`,
    missing: (events) => `Mangler hendelsene ${events}.`,
    lettersNow: (waiting, late, failed) =>
      `${waiting} venter, ${late} er sene, ${failed} kunne ikke sendes`,
    free: (room, share) => `${room}, ${share}`,
  },
}
