import type { health as pattern } from '../../sv/staff/health.ts'

export const health: typeof pattern = {
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
  events: (count) => `De ${count} hendelsene som adressen skal abonnere på hos Stripe`,
  missing: (events) => `Mangler hendelsene ${events}.`,
  lettersNow: (waiting, late, failed) =>
    `${waiting} venter, ${late} er sene, ${failed} kunne ikke sendes`,
  free: (room, share) => `${room}, ${share}`,
}
