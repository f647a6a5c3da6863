import type { Statements } from '#app/platform/db.server.ts'
import { moveRefund, type RefundMove } from './refund-move-store.server.ts'

/** Moves a refund; undefined when it already stands there, so that each arrival counts once. `left` when its money had left before. */
export const moveRefundTo = (
  move: RefundMove,
  tx: Statements,
): Promise<{ left: boolean } | undefined> => moveRefund(move, tx)
