import { type AccessRows, exported } from './row.ts'

/** What is said in public: figures, help. */
export const voice = {
  'staff/facts': { read: 'facts.view' },
  ...exported('staff/facts', 'facts.export'),
  'staff/facts/questions': { read: 'facts.view' },
  'staff/facts/questions/:id': { read: 'facts.view', write: 'facts.edit' },
  'staff/facts/questions/:id/removal': { write: 'facts.edit' },
  'staff/facts/:id': { read: 'facts.view', write: 'facts.edit' },
  'staff/facts/:id/review': { write: 'facts.edit' },
  'staff/facts/:id/publication': { write: 'facts.publish' },
  'staff/facts/:id/withdrawal': { write: 'facts.publish' },
  'staff/facts/:id/removal': { write: 'facts.edit' },

  'staff/newsletters': { read: 'newsletter.view' },
  'staff/newsletters/:id': { read: 'newsletter.view', write: 'newsletter.write' },
  'staff/newsletters/:id/letter/:tongue': { read: 'newsletter.view' },
  'staff/newsletters/:id/trial': { write: 'newsletter.write' },
  'staff/newsletters/:id/sending': { write: 'newsletter.send', fresh: 'write' },
  'staff/newsletters/:id/pause': { write: 'newsletter.send' },
  'staff/newsletters/:id/stop': { write: 'newsletter.send' },
  'staff/newsletters/:id/removal': { write: 'newsletter.write' },

  'staff/help': { read: 'help.view' },
  ...exported('staff/help', 'help.export'),
  'staff/help/:id': { read: 'help.view', write: 'help.edit' },
  'staff/help/:id/check': { write: 'help.edit' },
  'staff/help/:id/removal': { write: 'help.edit' },
} as const satisfies AccessRows
