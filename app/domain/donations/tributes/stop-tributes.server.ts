import { forgetLetters } from '#app/domain/receipts/forget-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import {
  findTributeByToken,
  listDueTo,
  lockRecipient,
  saveEnd,
  saveStop,
} from './tribute-store.server.ts'

/**
 * "No more cards": whoever has a card's link says that her address wants none. Those that wait for their day are not sent, and no later gift
 * sends one. False when the link names no card. Pressed again, it changes nothing.
 */
export const stopTributes = (token: string, now: Date): Promise<boolean> =>
  transaction(async (tx) => {
    const tribute = await findTributeByToken(token, tx)
    if (!tribute?.recipientSeal) return false
    const { recipientSeal: seal } = tribute
    await lockRecipient(seal, tx)
    await saveStop(seal, now, tx)
    const waiting = await listDueTo(seal, tx)
    for (const { id } of waiting) await saveEnd({ id, from: ['asked', 'due'], to: 'unwanted' }, tx)
    await forgetLetters(
      waiting.map(({ id }) => referenceTo('tribute', id)),
      tx,
    )
    return true
  })
