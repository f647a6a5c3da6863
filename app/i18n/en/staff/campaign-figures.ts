/** What is said of how a campaign goes. */
export const campaignFigures = {
  title: 'How it goes',
  kinds: 'Signatures by kind',
  days: 'Signatures day by day',
  kind: 'Kind',
  day: 'Day',
  count: 'Number',
  waiting: 'Waiting for confirmation',
  taken: 'Downloads and letters',
  what: 'What',
  whats: { report: 'The report', kit: 'The media kit', letter: 'Letters to decision makers' },
  language: 'Language',
  none: 'Nothing yet.',
  how: 'Downloads are counted by day and language, and nothing is kept of whoever takes them.',
  asTable: 'As a table',
}
