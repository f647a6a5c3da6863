import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { forgetMoveLetters } from './forget-move-letters.server.ts'
import { dropMoveByWord } from './move-store.server.ts'

/** Who said it: whoever has the new address may have nothing to do with the giver, and is nobody that we know. */
const said = {
  old: { by: { kind: 'giver' }, action: 'people.move_stopped' },
  new: { by: { kind: 'lykta' }, action: 'people.move_turned_away' },
} as const

/** "This was not me", from either mailbox: takes the move away at once, with the address that somebody typed and the letters about it. Pressed again it changes nothing. */
export const refuseMove = (token: string, now: Date): Promise<void> =>
  transaction(async (tx) => {
    const gone = await dropMoveByWord(tokenHash(token), tx)
    await forgetMoveLetters(gone, tx)
    for (const { supporterId, mailbox } of gone) {
      const object = `supporter/${supporterId}`
      await recordHistory({ ...said[mailbox], object, at: now }, tx)
    }
  })
