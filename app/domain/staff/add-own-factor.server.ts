import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { countRecoveryCodes } from './factor-store.server.ts'
import { keepFactor } from './keep-factor.server.ts'
import { makeRecoveryCodes } from './make-recovery-codes.server.ts'
import { proveNewFactor } from './prove-new-factor.server.ts'
import type { NewFactor } from './second-factor.ts'
import type { StaffActor } from './staff.ts'

/** Adds a second factor that is seen to work; one-time codes take the place of earlier ones. The first time it answers recovery codes too, to be shown this once. */
export async function addOwnFactor(wish: {
  factor: NewFactor
  by: StaffActor
  now: Date
}): Promise<Outcome<{ recoveryCodes: string[] }, 'factor_wrong'>> {
  const { by, now } = wish
  const factor = await proveNewFactor(by.id, wish.factor, now)
  if (!factor) return refused('factor_wrong')
  return transaction(async (tx) => {
    if (!(await keepFactor({ staffId: by.id, factor, now }, tx))) return refused('factor_wrong')
    const isFirst = (await countRecoveryCodes(by.id, tx)) === 0
    const recoveryCodes = isFirst ? await makeRecoveryCodes(by.id, now, tx) : []
    const changes = [{ field: 'second_factor', to: factor.kind }]
    const object = `staff/${by.id}`
    await recordHistory({ by, action: 'staff.factor_added', object, changes, at: now }, tx)
    return done({ recoveryCodes })
  })
}
