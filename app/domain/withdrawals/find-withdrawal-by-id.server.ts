import { findWithdrawalRow } from './store.server.ts'
import type { WithdrawalView } from './withdrawal.ts'

/** A withdrawal by its id, for the letter that acknowledges it; undefined when there is none. */
export const findWithdrawalById = async (id: string): Promise<WithdrawalView | undefined> =>
  (await findWithdrawalRow(id)) ?? undefined
