import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { deleteSignIn, lockMember } from './member-store.server.ts'
import { oweInvitation } from './owe-invitation.server.ts'
import { endSessionsOf } from './session-store.server.ts'
import type { StaffActor } from './staff.ts'

/**
 * For somebody who has lost her second factor: ends her sessions, forgets password and second factors, and sends her a new invitation, by which
 * she chooses both anew. Nobody does it to herself, who could not be told from whoever sits at her desk.
 */
export function resetSignIn(wish: {
  id: string
  by: StaffActor
  now: Date
}): Promise<Outcome<null, 'missing' | 'own'>> {
  const { id, by, now } = wish
  return transaction(async (tx) => {
    if (id === by.id) return refused('own')
    const member = await lockMember(id, tx)
    if (!member || member.role === 'disabled') return refused('missing')
    await endSessionsOf({ staffId: id, at: now }, tx)
    await deleteSignIn(id, tx)
    await oweInvitation({ staffId: id, email: member.email, locale: member.locale, now }, tx)
    await recordHistory({ by, action: 'staff.sign_in_reset', object: `staff/${id}`, at: now }, tx)
    return done(null)
  })
}
