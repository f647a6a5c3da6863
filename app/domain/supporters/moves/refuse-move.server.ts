import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { forgetMoveLetters } from './forget-move-letters.server.ts'
import { dropMoveByWord } from './move-store.server.ts'

/** "This was not me", from either mailbox: takes the move away at once, with the address that somebody typed and the letters about it. Pressed again it changes nothing. */
export const refuseMove = (token: string): Promise<void> =>
  transaction(async (tx) => forgetMoveLetters(await dropMoveByWord(tokenHash(token), tx), tx))
