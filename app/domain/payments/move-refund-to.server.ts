import type { Statements } from '#app/platform/db.server.ts'
import { moveRefund } from './store.server.ts'

type Move = { id: string; to: 'pending' | 'succeeded' | 'failed'; stripeId: string; at: Date }

/** Moves a refund; false when it already stands there, so that each arrival counts once. */
export const moveRefundTo = (move: Move, tx: Statements): Promise<boolean> => moveRefund(move, tx)
