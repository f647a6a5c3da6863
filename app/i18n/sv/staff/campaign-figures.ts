/** What is said of how a campaign goes. */
export const campaignFigures = {
  title: 'Hur det går',
  kinds: 'Underskrifter efter slag',
  days: 'Underskrifter dag för dag',
  kind: 'Slag',
  day: 'Dag',
  count: 'Antal',
  waiting: 'Väntar på bekräftelse',
  taken: 'Hämtningar och brev',
  what: 'Vad',
  whats: { report: 'Rapporten', kit: 'Mediepaketet', letter: 'Brev till beslutsfattare' },
  language: 'Språk',
  none: 'Inget ännu.',
  how: 'Hämtningar räknas per dag och språk, utan att något sparas om den som hämtar.',
  asTable: 'Som tabell',
}
