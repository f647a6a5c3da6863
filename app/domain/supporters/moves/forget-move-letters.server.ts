import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'

/** Forgets the letters about moves that are gone, with the addresses that they went to. */
export async function forgetMoveLetters(gone: readonly { id: string }[], tx: Tx): Promise<void> {
  if (gone.length === 0) return
  const references = gone.map(({ id }) => referenceTo('address-move', id))
  await forgetLetters(references, tx)
}
