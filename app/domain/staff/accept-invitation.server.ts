import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findInvitation } from './find-invitation.server.ts'
import { keepFactor } from './keep-factor.server.ts'
import { makeRecoveryCodes } from './make-recovery-codes.server.ts'
import { lockMember } from './member-store.server.ts'
import { openSession } from './open-session.server.ts'
import { type ProvedFactor, proveNewFactor } from './prove-new-factor.server.ts'
import type { NewFactor } from './second-factor.ts'
import { useLinkUp } from './store.server.ts'

type Wish = {
  token: string
  /** Hers when she chose the password; somebody who chose another meanwhile has made it a later one. */
  version: number
  factor: NewFactor
  device: string
  now: Date
}

export type Accepted = { session: string; email: string; recoveryCodes: string[] }
type Refusal = 'link_over' | 'factor_wrong'

/** The second half of accepting an invitation: keeps the second factor that she has just proved, uses the link up and signs her in. Her recovery codes are answered this once. */
export async function acceptInvitation(wish: Wish): Promise<Outcome<Accepted, Refusal>> {
  const { token, version, now } = wish
  const invited = await findInvitation(token, now)
  if (!invited?.hasPassword || invited.version !== version) return refused('link_over')
  const factor = await proveNewFactor(invited.staffId, wish.factor, now)
  if (!factor) return refused('factor_wrong')
  return transaction((tx) => accept({ ...wish, factor }, tx))
}

async function accept(
  { token, version, factor, device, now }: Omit<Wish, 'factor'> & { factor: ProvedFactor },
  tx: Tx,
): Promise<Outcome<Accepted, Refusal>> {
  const staffId = await useLinkUp({ token, kind: 'invitation', at: now }, tx)
  const member = staffId ? await lockMember(staffId, tx) : undefined
  if (!member || member.version !== version) return refused('link_over')
  const { id, name, email } = member
  if (!(await keepFactor({ staffId: id, factor, now }, tx))) return refused('factor_wrong')
  const session = await openSession({ staffId: id, device, now }, tx)
  if (!session) return refused('link_over')
  const recoveryCodes = await makeRecoveryCodes(id, now, tx)
  const changes = [{ field: 'second_factor', to: factor.kind }]
  const by = { kind: 'staff', id, name } as const
  await recordHistory({ by, action: 'staff.accepted', object: `staff/${id}`, changes, at: now }, tx)
  return done({ session, email, recoveryCodes })
}
