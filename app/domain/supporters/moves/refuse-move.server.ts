import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { dropMoveByWord } from './move-store.server.ts'

/** "This was not me", from either mailbox: takes the move away at once, with the address that somebody typed and the letters about it. Pressed again it changes nothing. */
export const refuseMove = (token: string): Promise<void> =>
  transaction(async (tx) => {
    const gone = await dropMoveByWord(tokenHash(token), tx)
    const references = gone.map(({ id }) => referenceTo('address-move', id))
    if (references.length > 0) await forgetLetters(references, tx)
  })
