/** What is said of how a campaign goes. */
export const campaignFigures = {
  title: 'Hvordan det går',
  kinds: 'Underskrifter etter slag',
  days: 'Underskrifter dag for dag',
  kind: 'Slag',
  day: 'Dag',
  count: 'Antall',
  waiting: 'Venter på bekreftelse',
  taken: 'Hentinger og brev',
  what: 'Hva',
  whats: { report: 'Rapporten', kit: 'Mediepakken', letter: 'Brev til beslutningstakere' },
  language: 'Språk',
  none: 'Ingenting ennå.',
  how: 'Hentinger telles per dag og språk, uten at noe lagres om den som henter.',
  asTable: 'Som tabell',
}
