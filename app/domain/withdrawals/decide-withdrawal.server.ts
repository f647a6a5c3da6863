import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findWhole, moveWithdrawal } from './store.server.ts'
import { type WithdrawalState, withdrawalMoves } from './withdrawal.ts'

type Wish = {
  id: string
  to: 'accepted' | 'declined'
  /** Why it is declined. */
  why?: string | undefined
  by: Actor
  now: Date
}

const statesBefore = (to: WithdrawalState): WithdrawalState[] =>
  (Object.keys(withdrawalMoves) as WithdrawalState[]).filter((state) =>
    (withdrawalMoves[state] as readonly string[]).includes(to),
  )

/** Accepts or declines a withdrawal; a judgement may be mended until money has gone back. Refuses one that stands elsewhere by now. */
export const decideWithdrawal = (
  wish: Wish,
): Promise<Outcome<{ orderId: string | null }, 'decided_already'>> =>
  transaction(async (tx) => {
    const { id, to, why, by, now: at } = wish
    if (!(await moveWithdrawal({ id, from: statesBefore(to), to }, tx))) {
      return refused('decided_already')
    }
    const orderId = (await findWhole(id, tx))?.orderId ?? null
    const object = orderId ? referenceTo('order', orderId) : referenceTo('withdrawal', id)
    const line = { by, action: `withdrawals.${to}`, object, at } as const
    await recordHistory({ ...line, ...(why && { reason: why }) }, tx)
    return done({ orderId })
  })
