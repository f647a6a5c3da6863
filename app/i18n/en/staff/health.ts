import type { health as pattern } from '../../sv/staff/health.ts'

export const health: typeof pattern = {
  title: 'How things stand',
  about: 'Database, payments, letters and room.',
  verify: 'Check the books now',
  booksHold: 'Every promise of the books holds.',
  database: 'Database',
  lastEvent: 'Last heard from Stripe',
  never: 'Nothing yet',
  endpoint: "Stripe's way here",
  stripeAway: 'Stripe does not answer right now.',
  noEndpoint: 'Stripe knows no address of ours: no payment arrives by itself.',
  accountVersion: "the account's own version",
  disabled: 'Disabled at Stripe.',
  letters: 'Letters',
  disk: 'Free room',
  scarce: 'Room is getting scarce.',
  withdrawn: 'Withdrawn stories',
  allKept: 'All are written down outside the database as well.',
  unkept: (count) =>
    count === 1
      ? 'One withdrawn story could not be written down outside the database. Make the folder tombstones in DATA_DIR writable; the rest happens by itself.'
      : `${count} withdrawn stories could not be written down outside the database. Make the folder tombstones in DATA_DIR writable; the rest happens by itself.`,
  rewriting: 'What is deleted of them',
  rewritten: 'It is cleared from the files of the database as well, within seconds.',
  limits: {
    tables:
      'The login of the database does not own the tables of stories, so what is deleted stays in its files until their room is used again. Let it own them, or grant it MAINTAIN on story, story_text, story_picture and story_picture_text (PostgreSQL 17).',
    journal:
      'The login of the database may not begin a new journal, so what is deleted stays in the journal for as long as the server keeps it. Grant it EXECUTE on pg_switch_wal() and the role pg_checkpoint.',
  },
  booksBroken: (count) => `${count} promises of the books are broken`,
  attention: (count) =>
    count === 1
      ? 'A payment or a refund needs a person'
      : `${count} payments or refunds need a person`,
  otherVersion: (version) => `We speak version ${version}.`,
  events: (count) => `The ${count} events that the address must subscribe to at Stripe`,
  missing: (events) => `Lacks the events ${events}.`,
  lettersNow: (waiting, late, failed) =>
    `${waiting} waiting, ${late} late, ${failed} could not be sent`,
  free: (room, share) => `${room}, ${share}`,
}
