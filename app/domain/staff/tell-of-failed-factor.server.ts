import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { countAttempt } from '#app/domain/limits/count-attempt.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { toldOfFailure } from './sign-in-limits.ts'

/** Writes into the history that somebody knew a password but not the second factor: the first time, and then once an hour. */
export async function tellOfFailedFactor(staffId: string, now: Date): Promise<void> {
  if (!(await countAttempt(toldOfFailure, { who: staffId, now }))) return
  await transaction((tx) =>
    recordHistory(
      {
        by: { kind: 'lykta' },
        action: 'staff.second_factor_failed',
        object: `staff/${staffId}`,
        at: now,
      },
      tx,
    ),
  )
}
