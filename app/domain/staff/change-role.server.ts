import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { closeLinks, countOwners, lockMember, saveRole } from './member-store.server.ts'
import type { Role } from './role.ts'
import { endSessionsOf } from './session-store.server.ts'
import type { StaffActor } from './staff.ts'

type Wish = {
  id: string
  role: Role
  /** As the form was shown. */
  version: number
  by: StaffActor
  now: Date
}

type Refusal = 'missing' | 'changed_meanwhile' | 'last_owner'

/** Gives somebody another role, or disables her; her sessions end at once. The last owner stays one. */
export const changeRole = (wish: Wish): Promise<Outcome<null, Refusal>> =>
  transaction((tx) => change(wish, tx))

async function change(
  { id, role, version, by, now }: Wish,
  tx: Tx,
): Promise<Outcome<null, Refusal>> {
  // Before the row itself, in the order of the database's own guard: two owners who step down at once wait here.
  const owners = await countOwners(tx)
  const member = await lockMember(id, tx)
  if (!member) return refused('missing')
  if (member.role === role) return done(null)
  if (member.role === 'owner' && owners < 2) return refused('last_owner')
  if (!(await saveRole({ id, role, version }, tx))) return refused('changed_meanwhile')
  await endSessionsOf({ staffId: id, at: now }, tx)
  if (role === 'disabled') await closeLinks(id, now, tx)
  const action = role === 'disabled' ? 'staff.disabled' : 'staff.role_changed'
  const changes = [{ field: 'role', from: member.role, to: role }]
  await recordHistory({ by, action, object: `staff/${id}`, changes, at: now }, tx)
  return done(null)
}
