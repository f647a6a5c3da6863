import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { takeBackLetter } from '#app/domain/receipts/take-back-letter.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { cardLetter } from './tribute.ts'
import { findTributeOf, saveEnd } from './tribute-store.server.ts'

/** Takes the card of a gift that went back out of the post, with the address it had. One that has left, or that leaves at this moment, has left. */
export async function takeBackTribute(donationId: string, tx: Tx): Promise<void> {
  const tribute = await findTributeOf(donationId, tx)
  if (!tribute) return
  const { id, state, way } = tribute
  const reference = referenceTo('tribute', id)
  const isUntried = await takeBackLetter({ kind: cardLetter[way], reference }, tx)
  if (state === 'due' && !isUntried) return
  if (!(await saveEnd({ id, from: ['asked', 'due', 'printed'], to: 'taken_back' }, tx))) return
  await forgetLetters([reference], tx)
}
