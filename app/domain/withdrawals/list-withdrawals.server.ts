import { listByState, listOfOrder } from './store.server.ts'
import type { WithdrawalState } from './withdrawal.ts'

export type WithdrawalRow = Awaited<ReturnType<typeof listOfOrder>>[number]

type Wish =
  | { orderId: string }
  | {
      states: WithdrawalState[]
      after: { at: Date; id: string } | undefined
      limit: number
    }

/** The withdrawals that name an order, newest first; or those in some states, oldest first, from where the last page ended. */
export const listWithdrawals = (wish: Wish): Promise<WithdrawalRow[]> =>
  'orderId' in wish ? listOfOrder(wish.orderId) : listByState(wish)
