import type { signIn as pattern } from '../../sv/staff/sign-in.ts'

export const signIn: typeof pattern = {
  title: 'Sign in',
  linkLead: 'You are about to enter the desk. The link works once, and only for a short while.',
  enter: 'Enter',
  linkOver: 'The link has been used or is over. Ask for a new one, or sign in the usual way.',
}
