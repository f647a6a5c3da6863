import type { Invited } from './invitation.ts'
import { findInvitationLink } from './member-store.server.ts'

/** Whom an open invitation is to; undefined when it is unknown, used, over, or she may not work here. */
export async function findInvitation(token: string, now: Date): Promise<Invited | undefined> {
  const link = await findInvitationLink(token)
  if (!link || link.usedAt || link.endsAt <= now || link.staff.role === 'disabled') return undefined
  const { id: staffId, name, email, locale, version, passwordHash } = link.staff
  // Until she says what she is called, her address stands for it; she need not delete that.
  const known = name === email ? '' : name
  return { staffId, name: known, email, locale, version, hasPassword: passwordHash !== null }
}
