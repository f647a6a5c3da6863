import type { Retained } from '#app/domain/privacy/retained.ts'
import { countDueWithdrawals, dropDueWithdrawals } from './person-store.server.ts'

/** Statements of withdrawal that are answered. */
export const retainedWithdrawals: readonly Retained[] = [
  { kind: 'withdrawals', count: countDueWithdrawals, drop: dropDueWithdrawals },
]
