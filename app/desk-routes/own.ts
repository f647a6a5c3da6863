import { route } from '@remix-run/route-config'

/** Coming in, and what is one's own. */
export const own = [
  route('staff', 'routes/staff/today/today.tsx'),
  route('staff/sign-in/link/:token', 'routes/staff/sign-in/link.tsx'),
  route('staff/sign-in', 'routes/staff/sign-in/sign-in.tsx'),
  route('staff/sign-in/second', 'routes/staff/sign-in/second.tsx'),
  route('staff/sign-in/again', 'routes/staff/sign-in/again.tsx'),
  route('staff/invitation/:token', 'routes/staff/sign-in/invitation.tsx'),
  route('staff/invitation/:token/factor', 'routes/staff/sign-in/invitation-factor.tsx'),

  route('staff/own', 'routes/staff/own/own.tsx'),
  route('staff/own/password', 'routes/staff/own/password.tsx'),
  route('staff/own/codes', 'routes/staff/own/codes.tsx'),
  route('staff/own/codes/removal', 'routes/staff/own/factor-removal.tsx', { id: 'codes-removal' }),
  route('staff/own/passkeys', 'routes/staff/own/passkeys.tsx'),
  route('staff/own/passkeys/:id/removal', 'routes/staff/own/factor-removal.tsx', {
    id: 'passkey-removal',
  }),
  route('staff/own/recovery-codes', 'routes/staff/own/recovery-codes.tsx'),
  route('staff/own/sessions/others', 'routes/staff/own/session-end.tsx', { id: 'sessions-end' }),
  route('staff/own/sessions/:id/end', 'routes/staff/own/session-end.tsx', { id: 'session-end' }),

  route('staff/sign-out', 'routes/staff/sign-in/sign-out.tsx'),
]
