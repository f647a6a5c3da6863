import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { makeRecoveryCodes } from './make-recovery-codes.server.ts'
import type { StaffActor } from './staff.ts'

/** Ten new recovery codes in place of the former ones; they are answered this once. */
export function renewRecoveryCodes(by: StaffActor, now: Date): Promise<string[]> {
  return transaction(async (tx) => {
    const codes = await makeRecoveryCodes(by.id, now, tx)
    const object = `staff/${by.id}`
    await recordHistory({ by, action: 'staff.recovery_codes_made', object, at: now }, tx)
    return codes
  })
}
