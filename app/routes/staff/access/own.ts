import type { AccessRows } from './row.ts'

/** Coming in, and what is one's own. */
export const own = {
  staff: { read: 'desk.view' },
  'staff/sign-in/link/:token': { read: 'anyone', write: 'anyone' },
  'staff/sign-in': { read: 'anyone', write: 'anyone' },
  'staff/sign-in/second': { read: 'anyone', write: 'anyone' },
  'staff/sign-in/again': { read: 'desk.view', write: 'desk.view' },
  'staff/invitation/:token': { read: 'anyone', write: 'anyone' },
  'staff/invitation/:token/factor': { read: 'anyone', write: 'anyone' },
  'staff/sign-out': { write: 'desk.view' },

  'staff/own': { read: 'desk.view', write: 'desk.view' },
  'staff/own/password': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/codes': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/codes/removal': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/passkeys': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/passkeys/:id/removal': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/recovery-codes': { read: 'desk.view', write: 'desk.view', fresh: 'both' },
  'staff/own/sessions/others': { write: 'desk.view' },
  'staff/own/sessions/:id/end': { write: 'desk.view' },
} as const satisfies AccessRows
