import { plural } from '../../format.ts'
import type { vault as pattern } from '../../sv/staff/vault.ts'

export const vault: typeof pattern = {
  title: 'Hvelvet',
  shut: 'Hvelvet er stengt',
  shutWhy:
    'Ingen egen innlogging til databasen er satt opp for hvelvet (VAULT_DATABASE_URL), eller så kan innloggingen til sidene se inn i det. Ingenting legges inn og ingenting tas ut før driften har ordnet det. Fortellinger kan skrives, men ikke publiseres.',
  task: (count) =>
    `${count} ${plural('nb', count, { one: 'åpning', other: 'åpninger' })} av hvelvet venter på en annen person`,
  lead: 'Hvem noen er, bak et alias. Det åpnes av to, i tretti minutter, og hver lesing skrives ned.',
  none: 'Ingen har bedt om å få åpne det.',
  columns: {
    asked: 'Bedt om',
    who: 'Av',
    about: 'Om',
    reason: 'Grunn',
    state: 'Stilling',
    readings: 'Lest',
  },
  subjects: {
    story: (alias) => `Fortellingen ${alias}`,
    designer: (alias) => `Formgiveren ${alias}`,
    gone: 'En fjernet fortelling',
  },
  states: {
    waiting: 'Venter på en annen person',
    lapsed: 'Ingen godkjente innen et døgn',
    open: (until) => `Åpen til ${until}`,
    over: 'Over',
  },
  reasons: {
    her_safety: 'Hennes sikkerhet',
    her_wish: 'Hun har bedt om det',
    contact: 'Vi må nå henne',
    legal_duty: 'Loven krever det',
    correction: 'Noe skal rettes',
  },
  keep: {
    title: (alias) => `Lås inn hvem ${alias} er`,
    lead: 'Én ting på hver linje. Alt låses inn kryptert, og erstatter det som lå der. Den som har skrevet det, kan ikke lese det igjen herfra.',
    used: {
      story:
        'Før publisering søkes fortellingen gjennom etter alt dette. Jo mer du skriver, desto mer blir funnet.',
      designer:
        'Alt som sies om henne, og om gjenstandene hennes når de er til salgs, søkes gjennom etter dette. Jo mer du skriver, desto mer blir funnet.',
    },
    before: (who, day) =>
      `Noe er allerede låst inn, av ${who}, ${day}. Det du låser inn nå, tar plassen, helt.`,
    do: 'Lås inn',
    fields: {
      names: 'Navn',
      aliases: 'Andre navn hun er kjent under',
      numbers: 'Numre',
      emails: 'E-postadresser',
      dates: 'Dager',
      places: 'Steder',
    },
    hints: {
      names: 'Fornavn og etternavn, tidligere navn, skrivemåter. Også barns og andres som nevnes.',
      aliases: 'Kallenavn, brukernavn, arbeidsnavn. Ikke aliaset vi viser.',
      numbers: 'Telefon, fødselsnummer, saksnumre.',
      emails: 'Alle hun har hatt.',
      dates: 'Skriv 1994-03-02: fødselsdag, rettssak, ankomst.',
      places: 'Byer, gater, skoler, arbeidsplasser, lokaler.',
    },
    errors: {
      too_many: 'Høyst 30 linjer.',
      too_long: 'En linje kan ha høyst 100 tegn.',
      line_short: 'Hver linje trenger minst to tegn.',
      day_malformed: 'Skriv hver dag som 1994-03-02.',
    },
  },
  ask: {
    title: (alias) => `Åpne hvelvet: ${alias}`,
    lead: 'En annen person godkjenner innen et døgn. Så kan du, og bare du, lese i tretti minutter. Hver lesing skrives ned.',
    reason: 'Grunn',
    words: 'Hvorfor, med egne ord',
    wordsHint: 'Høyst 1000 tegn. Ordene låses også inn, og leses av den som skal godkjenne.',
    do: 'Be om å få åpne',
    errors: { reason_missing: 'Velg en grunn.', no_reason: 'Skriv hvorfor, med høyst 1000 tegn.' },
  },
  opening: {
    title: 'Åpning av hvelvet',
    asks: (who, when) => `${who} ba ${when}.`,
    approvedBy: (who) => `Godkjent av ${who}.`,
    left: (minutes, until) =>
      `Åpen til ${until}: ${minutes} ${plural('nb', minutes, { one: 'minutt', other: 'minutter' })} igjen.`,
    readings: 'Lesinger',
    unread: 'Ingen har lest.',
    approve: 'Godkjenn at den åpnes',
    approveWhat: (who) => `${who} kan da lese hvem hun er, i tretti minutter fra nå.`,
    yours: 'Du har bedt om den selv. En annen person må godkjenne.',
    read: 'Les nå',
    readWhat: 'Lesingen skrives ned med navnet ditt, og står i historikken.',
    onlyHers: (who) => `Bare ${who} kan lese.`,
    done: {
      approved: 'Åpningen er godkjent og gjelder i tretti minutter.',
      asked: 'Du har bedt om å få åpne.',
    },
  },
  reading: {
    title: 'Låst inn',
    noted:
      'Denne lesingen er skrevet ned. Skriv ikke av mer enn du trenger. Siden lukker seg når tiden er ute.',
    close: 'Lukk',
    none: 'ingenting',
  },
  refusals: {
    vault_shut: 'Hvelvet er stengt.',
    nothing_kept: 'Ingenting er låst inn om henne.',
    no_reason: 'Skriv hvorfor, med høyst 1000 tegn.',
    not_found: 'Åpningen finnes ikke.',
    same_person: 'Den som har bedt om å få åpne, kan ikke godkjenne selv.',
    approved_already: 'Noen har allerede godkjent den.',
    lapsed: 'Det har gått mer enn et døgn. Be om å få åpne på nytt.',
    not_yours: 'Bare den som ba om den, kan lese.',
    not_open: 'Den er ikke åpen: tiden er ute, eller ingen har godkjent ennå.',
  },
}
