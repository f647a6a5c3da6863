import type { Tx } from '#app/platform/db.server.ts'
import { forgetMoveLetters } from './forget-move-letters.server.ts'
import { dropMovesOf } from './move-store.server.ts'

/** Ends what these supporters have asked to be moved, with its letters: the words in them open nothing from now on. */
export const endMoves = async (supporterIds: readonly string[], tx: Tx): Promise<void> =>
  forgetMoveLetters(await dropMovesOf(supporterIds, tx), tx)
