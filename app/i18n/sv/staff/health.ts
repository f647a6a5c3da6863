/** How everything stands that Lykta leans on. */
export const health = {
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
  events: (count: number) => `De ${count} händelser som adressen ska prenumerera på hos Stripe`,
  missing: (events: string) => `Saknar händelserna ${events}.`,
  lettersNow: (waiting: number, late: number, failed: number) =>
    `${waiting} väntar, ${late} är sena, ${failed} har inte gått att skicka`,
  free: (room: string, share: string) => `${room}, ${share}`,
}
