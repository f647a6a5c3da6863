import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { findLetter, saveSeen } from './letter-list-store.server.ts'

/** Writes that somebody has seen to a letter that failed; false when there is none. Twice is once. */
export const seeToLetter = (wish: { id: string; by: Actor; now: Date }): Promise<boolean> =>
  transaction(async (tx) => {
    const { id, by, now: at } = wish
    const letter = await findLetter(id, tx)
    if (letter?.state !== 'failed') return false
    if ((await saveSeen({ id, at }, tx)) === 0) return true
    await recordHistory({ by, action: 'letters.seen', object: letter.reference, at }, tx)
    return true
  })
