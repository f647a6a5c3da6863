import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { deletePasskey, saveCodes } from './factor-store.server.ts'
import { lockMember } from './member-store.server.ts'
import type { StaffActor } from './staff.ts'

type Wish = {
  /** The id of a passkey, or all one-time codes. */
  factor: { passkey: string } | 'codes'
  by: StaffActor
  now: Date
}

/** Takes a second factor of somebody's own away, never the last. */
export function removeOwnFactor({
  factor,
  by,
  now,
}: Wish): Promise<Outcome<null, 'missing' | 'last_factor'>> {
  return transaction(async (tx) => {
    const member = await lockMember(by.id, tx)
    if (!member) return refused('missing')
    const left = member._count.passkeys + (member.codeSecret ? 1 : 0) - 1
    if (left < 1) return refused('last_factor')
    const removed = await remove(factor, by.id, tx)
    if (!removed) return refused('missing')
    const changes = [{ field: 'second_factor', from: removed }]
    const object = `staff/${by.id}`
    await recordHistory({ by, action: 'staff.factor_removed', object, changes, at: now }, tx)
    return done(null)
  })
}

async function remove(
  factor: Wish['factor'],
  staffId: string,
  tx: Tx,
): Promise<string | undefined> {
  if (factor !== 'codes') return deletePasskey({ id: factor.passkey, staffId }, tx)
  await saveCodes({ staffId, secret: null, step: null }, tx)
  return 'code'
}
