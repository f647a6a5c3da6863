import { readReceiptToken } from './receipt-token.server.ts'
import { findWithdrawalRow } from './store.server.ts'
import type { WithdrawalView } from './withdrawal.ts'

/** The withdrawal whose receipt an unguessable address names; undefined when it names none. */
export async function findWithdrawalByToken(token: string): Promise<WithdrawalView | undefined> {
  const id = readReceiptToken(token)
  return id === undefined ? undefined : ((await findWithdrawalRow(id)) ?? undefined)
}
