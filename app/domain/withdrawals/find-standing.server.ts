import type { Locale } from '#app/i18n/locale.ts'
import { findWhole } from './store.server.ts'
import type { WithdrawalState } from './withdrawal.ts'

/** Where a withdrawal stands; `orderId` is null while nobody has said which order it is about. */
export type Standing = { orderId: string | null; state: WithdrawalState; locale: Locale }

/** Where a withdrawal stands, for staff; undefined when there is none. */
export async function findStanding(id: string): Promise<Standing | undefined> {
  const row = await findWhole(id)
  return row ? { orderId: row.orderId, state: row.state, locale: row.locale } : undefined
}
