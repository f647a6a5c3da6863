import { type AccessRows, exported } from './row.ts'

/** What the stories' room asks for, with the page of whoever is on duty and the vault's door. */
export const stories = {
  'staff/stories': { read: 'stories.view', write: 'stories.view' },
  ...exported('staff/stories', 'stories.export'),
  'staff/stories/new': { read: 'stories.write', write: 'stories.write' },
  'staff/stories/:id': { read: 'stories.view' },
  'staff/stories/:id/text': { read: 'stories.view', write: 'stories.write' },
  'staff/stories/:id/pictures': { read: 'stories.view', write: 'stories.write' },
  'staff/stories/:id/pictures/descriptions': { read: 'stories.view', write: 'stories.write' },
  'staff/stories/:id/pictures/:picture/place': { read: 'stories.view', write: 'stories.write' },
  'staff/stories/:id/pictures/:picture/removal': { read: 'stories.view', write: 'stories.write' },
  'staff/stories/:id/pictures/:picture/restoration': {
    read: 'stories.view',
    write: 'stories.write',
  },
  'staff/stories/:id/pictures/:picture/file/:size': { read: 'stories.view' },
  'staff/stories/:id/consent': { read: 'stories.view', write: 'stories.consent' },
  'staff/stories/:id/identity': { read: 'vault.keep', write: 'vault.keep' },
  'staff/stories/:id/risk': { read: 'stories.assess', write: 'stories.assess' },
  'staff/stories/:id/survivor': { read: 'stories.assess', write: 'stories.assess' },
  'staff/stories/:id/second': { read: 'stories.approve', write: 'stories.approve' },
  'staff/stories/:id/publication': {
    read: 'stories.publish',
    write: 'stories.publish',
    fresh: 'both',
  },
  'staff/stories/:id/taking-back': { write: 'stories.take_back' },
  // One press by whoever is on duty, however old her proof is.
  'staff/stories/:id/withdrawal': { write: 'stories.withdraw' },
  'staff/story-withdrawal': { read: 'stories.withdraw' },
  'staff/stories/:id/opening': { read: 'vault.open', write: 'vault.open', fresh: 'both' },
  'staff/vault': { read: 'vault.open', fresh: 'both' },
  'staff/vault/:id': { read: 'vault.open', write: 'vault.open', fresh: 'both' },
  'staff/vault/:id/approval': { write: 'vault.open', fresh: 'both' },
} as const satisfies AccessRows
