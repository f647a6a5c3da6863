import type { Statements } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { moveRefund, type RefundMove } from './refund-move-store.server.ts'

type GivenUp = Omit<RefundMove, 'to' | 'attention'> & { reason: string }

/**
 * Ends a refund that will not arrive by itself, and puts it before staff: the money is still owed, and no machine asks again. Undefined
 * when it had ended before; `left` when its money had left and is back.
 */
export async function giveUpRefund(
  { reason, ...move }: GivenUp,
  tx: Statements,
): Promise<{ left: boolean } | undefined> {
  const moved = await moveRefund({ ...move, to: 'failed', attention: reason }, tx)
  if (moved) log.warn('refund.failed', { refund: move.id, reason })
  return moved
}
