import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropMovesOf } from './move-store.server.ts'

/** Ends what these supporters have asked to be moved, with its letters: the words in them open nothing from now on. */
export async function endMoves(supporterIds: readonly string[], tx: Tx): Promise<void> {
  const gone = await dropMovesOf(supporterIds, tx)
  const references = gone.map(({ id }) => referenceTo('address-move', id))
  if (references.length > 0) await forgetLetters(references, tx)
}
