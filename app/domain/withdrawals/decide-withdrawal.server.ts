import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { undoMinutes } from '#app/domain/orders/stage.ts'
import { oweLetter } from '#app/domain/receipts/owe-letter.server.ts'
import { takeBackLetter } from '#app/domain/receipts/take-back-letter.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { addMinutes } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { findWhole, moveWithdrawal, saveAnswer } from './store.server.ts'
import { canBecome, type WithdrawalState, withdrawalMoves } from './withdrawal.ts'

type Wish = {
  id: string
  /** `why`: in the words that go to its sender. */
  decision: { to: 'accepted' } | { to: 'declined'; why: string }
  by: Actor
  now: Date
}

const statesBefore = (to: WithdrawalState): WithdrawalState[] =>
  (Object.keys(withdrawalMoves) as WithdrawalState[]).filter((state) => canBecome(state, to))

/**
 * Accepts or declines a withdrawal; a judgement may be mended until money has gone back. Declining owes its sender a letter with the reason,
 * in a few minutes; accepting after all takes it back while nobody has tried to send it. Refuses one that stands elsewhere by now.
 */
export const decideWithdrawal = (
  wish: Wish,
): Promise<Outcome<{ orderId: string | null }, 'decided_already'>> =>
  transaction((tx) => decide(wish, tx))

async function decide(wish: Wish, tx: Tx): ReturnType<typeof decideWithdrawal> {
  const { id, decision, by, now: at } = wish
  const { to } = decision
  if (!(await moveWithdrawal({ id, from: statesBefore(to), to }, tx))) {
    return refused('decided_already')
  }
  const why = decision.to === 'declined' ? decision.why : undefined
  const { orderId } = await answer({ id, why, at }, tx)
  const object = orderId ? referenceTo('order', orderId) : referenceTo('withdrawal', id)
  const line = { by, action: `withdrawals.${to}`, object, at } as const
  await recordHistory({ ...line, ...(why && { reason: why }) }, tx)
  return done({ orderId })
}

type Answer = { id: string; why: string | undefined; at: Date }

/** Owes the answer with a reason; without one, takes back what was owed and nobody has tried to send. */
async function answer({ id, why, at }: Answer, tx: Tx): Promise<{ orderId: string | null }> {
  const withdrawal = await findWhole(id, tx)
  if (!withdrawal) throw new Error('a withdrawal vanished while it was decided')
  const { email: recipient, locale, orderId } = withdrawal
  const letter = { kind: 'withdrawal-declined', reference: referenceTo('withdrawal', id) } as const
  if (why) {
    await saveAnswer(id, why, tx)
    await oweLetter({ ...letter, recipient, locale, at, dueAt: addMinutes(at, undoMinutes) }, tx)
  } else {
    await takeBackLetter(letter, tx)
  }
  return { orderId }
}
