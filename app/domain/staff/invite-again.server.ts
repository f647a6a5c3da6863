import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { lockMember } from './member-store.server.ts'
import { oweInvitation } from './owe-invitation.server.ts'
import type { StaffActor } from './staff.ts'

/** Sends another invitation to somebody who has not accepted; the former one is worth nothing from then on. */
export function inviteAgain(wish: {
  id: string
  by: StaffActor
  now: Date
}): Promise<Outcome<null, 'missing' | 'joined'>> {
  const { id, by, now } = wish
  return transaction(async (tx) => {
    const member = await lockMember(id, tx)
    if (!member || member.role === 'disabled') return refused('missing')
    if (member.codeSecret || member._count.passkeys > 0) return refused('joined')
    await oweInvitation({ staffId: id, email: member.email, locale: member.locale, now }, tx)
    await recordHistory({ by, action: 'staff.invited', object: `staff/${id}`, at: now }, tx)
    return done(null)
  })
}
