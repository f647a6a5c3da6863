import { findWhole } from './store.server.ts'

/** Which order a withdrawal is about; undefined when there is no such withdrawal, null when nobody has said yet. */
export async function findWithdrawalOrder(id: string): Promise<string | null | undefined> {
  const row = await findWhole(id)
  return row ? row.orderId : undefined
}
